package io.dendro.internal.batch;

import java.util.concurrent.Executor;

/**
 * By what batches get to the server.
 *
 * @param queue knows how a batch is written
 * @param threads on which that is done
 * @param ending who tells how it ended
 */
record Transport<E>(BatchQueue<E> queue, Executor threads, Ending<E> ending) {}
