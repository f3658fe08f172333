package io.dendro;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a result row by row, and closes it with the last row, an error, or the stream. */
final class RowSpliterator<R> extends Spliterators.AbstractSpliterator<R> {

    private final ResultSet result;
    private final Function<? super Row, ? extends R> function;
    private final Row row;

    private RowSpliterator(ResultSet result, Function<? super Row, ? extends R> function) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.result = result;
        this.function = function;
        this.row = result.row();
    }

    static <R> Stream<R> stream(ResultSet result, Function<? super Row, ? extends R> function) {
        return StreamSupport.<R>stream(new RowSpliterator<>(result, function), false)
                .onClose(result::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        try {
            boolean found = result.next();
            if (found) {
                action.accept(function.apply(row));
            }
            return found;
        } catch (RuntimeException | Error failure) {
            result.close();
            throw failure;
        }
    }
}
