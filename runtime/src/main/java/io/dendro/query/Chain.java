package io.dendro.query;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other. Unlike {@link Stream#flatMap} it begins none before it is needed, reads no row ahead, and
 * holds one connection at most.
 */
final class Chain<T> extends Spliterators.AbstractSpliterator<T> {

    private final Supplier<Iterator<Stream<T>>> begin;
    private @Nullable Iterator<Stream<T>> rest;
    private @Nullable Stream<T> current;
    private @Nullable Spliterator<T> rows;

    private Chain(Supplier<Iterator<Stream<T>>> begin) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.begin = begin;
    }

    /** @param begin is asked how each is opened when the first is needed */
    static <S, T> Stream<T> of(List<S> sources, Supplier<Function<S, Stream<T>>> begin) {
        Chain<T> chain = new Chain<>(() -> sources.stream().map(begin.get()).iterator());
        return StreamSupport.stream(chain, false).onClose(chain::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            while (true) {
                if (rows == null) {
                    Iterator<Stream<T>> next = rest();
                    if (!next.hasNext()) {
                        return false;
                    }
                    current = next.next();
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

    private Iterator<Stream<T>> rest() {
        Iterator<Stream<T>> begun = rest;
        if (begun == null) {
            begun = begin.get();
            rest = begun;
        }
        return begun;
    }

    private void close() {
        rest = Collections.emptyIterator();
        rows = null;
        if (current != null) {
            current.close();
        }
    }
}
