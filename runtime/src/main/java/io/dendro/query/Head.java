package io.dendro.query;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The first rows of a stream. Unlike {@link Stream#limit} it closes the stream after the last of them, so that a reader who
 * reads to the end holds no connection any longer.
 */
final class Head<T> extends Spliterators.AbstractSpliterator<T> {

    private final Stream<T> rows;
    private final Spliterator<T> source;
    private long left;

    private Head(Stream<T> rows, long limit) {
        super(limit, Spliterator.ORDERED);
        this.rows = rows;
        this.source = rows.spliterator();
        this.left = limit;
    }

    static <T> Stream<T> of(Stream<T> rows, long limit) {
        return StreamSupport.stream(() -> new Head<>(rows, limit), Spliterator.ORDERED, false)
                .onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (left > 0 && source.tryAdvance(action)) {
            left--;
            return true;
        }
        rows.close();
        return false;
    }
}
