package io.dendro.internal.batch;

import java.util.concurrent.Executor;

/**
 * By what batches get to the server.
 *
 * @param delivery how entities are written
 * @param threads on which that is done
 * @param ending who tells how it ended
 */
record Transport<E>(Delivery<E> delivery, Executor threads, Ending<E> ending) {}
