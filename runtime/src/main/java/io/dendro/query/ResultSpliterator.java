package io.dendro.query;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.StatementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads a result row by row; opens it with the first row and closes it with the last, an error, or the stream. */
final class ResultSpliterator<R> extends Spliterators.AbstractSpliterator<R> {

    private final Session session;
    private final String sql;
    private final QueryOptions options;
    private final RowBinding<R> binding;
    private @Nullable Reading<R> reading;
    private boolean finished;

    private ResultSpliterator(Session session, String sql, QueryOptions options, RowBinding<R> binding) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.session = session;
        this.sql = sql;
        this.options = options;
        this.binding = binding;
    }

    /** @param sql the statement; empty for no rows */
    static <R> Stream<R> stream(Session session, String sql, QueryOptions options, RowBinding<R> binding) {
        if (sql.isEmpty()) {
            return Stream.empty();
        }
        ResultSpliterator<R> rows = new ResultSpliterator<>(session, sql, options, binding);
        return StreamSupport.stream(rows, false).onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (finished) {
            return false;
        }
        try {
            Reading<R> open = reading;
            if (open == null) {
                open = opened();
                reading = open;
            }
            if (!open.result.next()) {
                close();
                return false;
            }
            action.accept(open.row.get());
            return true;
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private Reading<R> opened() {
        ResultSet result = result();
        try {
            return new Reading<>(result, binding.bind(result));
        } catch (RuntimeException | Error failure) {
            result.close();
            throw failure;
        }
    }

    private ResultSet result() {
        try {
            return session.query(sql, options);
        } catch (StatementException e) {
            throw TypeConflict.explained(e);
        }
    }

    private void close() {
        finished = true;
        if (reading != null) {
            reading.result.close();
        }
    }

    private record Reading<R>(ResultSet result, Supplier<R> row) {}
}
