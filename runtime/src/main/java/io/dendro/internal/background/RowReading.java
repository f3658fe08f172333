package io.dendro.internal.background;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream row by row, on one thread after another. Any thread may close it: if a read is in progress that is
 * interrupted and its thread closes the stream, otherwise the stream is closed before {@link #close()} returns.
 */
final class RowReading<T> implements AutoCloseable {

    private final Supplier<Stream<T>> source;
    private @Nullable Stream<T> stream;
    private @Nullable Iterator<T> rows;
    private @Nullable Thread reader;
    private boolean closed;

    RowReading(Supplier<Stream<T>> source) {
        this.source = source;
    }

    /** Whether rows have been asked for. */
    synchronized boolean isBegun() {
        return rows != null;
    }

    /**
     * The next row; null after the last one, and when this is closed.
     *
     * @throws NullPointerException if the row is null
     */
    @Nullable
    T next() {
        if (!begin()) {
            return null;
        }
        try {
            return read();
        } finally {
            end();
        }
    }

    private @Nullable T read() {
        Iterator<T> reading = rows;
        if (reading == null) {
            reading = open();
        }
        return reading.hasNext()
                ? Objects.requireNonNull(
                        reading.next(), "a row was mapped to null, which cannot be published; map it to an Optional")
                : null;
    }

    private Iterator<T> open() {
        Stream<T> opened = source.get();
        Iterator<T> reading = opened.iterator();
        synchronized (this) {
            stream = opened;
            rows = reading;
        }
        return reading;
    }

    private synchronized boolean begin() {
        reader = closed ? null : Thread.currentThread();
        return !closed;
    }

    private void end() {
        synchronized (this) {
            reader = null;
            if (!closed) {
                return;
            }
            // The interrupt has done its work, or came too late: it must not meet what this thread does next.
            Thread.interrupted();
        }
        release();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (reader != null) {
                reader.interrupt();
                return;
            }
        }
        release();
    }

    /** Called once: by the thread that closes, or by the one that it interrupted. */
    private void release() {
        Stream<T> opened = stream;
        stream = null;
        rows = null;
        if (opened != null) {
            opened.close();
        }
    }
}
