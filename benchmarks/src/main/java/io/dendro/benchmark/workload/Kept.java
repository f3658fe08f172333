package io.dendro.benchmark.workload;

import java.util.function.Consumer;

/**
 * Takes rows into arrays of ten thousand and drops each array when it is full, so that making rows cannot be optimised
 * away, memory stays bounded, and storing a row costs what it costs in a list.
 */
public final class Kept<E> implements Consumer<E> {

    private static final int CAPACITY = 10_000;

    private Object[] last = new Object[CAPACITY];
    private int next;
    private long rows;

    public void clear() {
        rows = 0;
    }

    @Override
    public void accept(E reading) {
        if (next == CAPACITY) {
            last = new Object[CAPACITY];
            next = 0;
        }
        last[next++] = reading;
        rows++;
    }

    public long rows() {
        return rows;
    }
}
