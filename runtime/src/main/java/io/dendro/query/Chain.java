package io.dendro.query;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other. Unlike {@link Stream#flatMap} it begins none before it is needed, reads no row ahead, and
 * holds one connection at most.
 */
final class Chain<T> extends Spliterators.AbstractSpliterator<T> {

    private Iterator<Stream<T>> rest;
    private @Nullable Stream<T> current;
    private @Nullable Spliterator<T> rows;

    private Chain(Iterator<Stream<T>> rest) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.rest = rest;
    }

    static <S, T> Stream<T> of(List<S> sources, Function<S, Stream<T>> opened) {
        Chain<T> chain = new Chain<>(sources.stream().map(opened).iterator());
        return StreamSupport.stream(chain, false).onClose(chain::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            while (true) {
                if (rows == null) {
                    if (!rest.hasNext()) {
                        return false;
                    }
                    current = rest.next();
                    rows = current.spliterator();
                }
                if (rows.tryAdvance(action)) {
                    return true;
                }
                rows = null;
            }
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private void close() {
        rest = Collections.emptyIterator();
        rows = null;
        if (current != null) {
            current.close();
        }
    }
}
