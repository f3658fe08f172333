package io.dendro.internal.metadata;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.view.SessionView;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Sends a statement when its first row is asked for, and closes the result with the last one, an error, or the stream. */
final class ShownRows<R> extends Spliterators.AbstractSpliterator<R> {

    private final Session session;
    private final String sql;
    private final QueryOptions options;
    private final Reading<R> reading;
    private @Nullable ResultSet result;
    private @Nullable Supplier<R> row;

    private ShownRows(Session session, String sql, QueryOptions options, Reading<R> reading) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.session = session;
        this.sql = sql;
        this.options = options;
        this.reading = reading;
    }

    static <R> Stream<R> stream(Session session, String sql, QueryOptions options, Reading<R> reading) {
        ShownRows<R> rows = new ShownRows<>(session, sql, options, reading);
        return StreamSupport.stream(rows, false).onClose(rows::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        try {
            ResultSet open = result;
            Supplier<R> current = row;
            if (open == null || current == null) {
                Session call = SessionView.oneCall(session);
                Reading<R> prepared = reading.prepared(call);
                open = call.query(sql, options);
                result = open;
                current = prepared.bind(open);
                row = current;
            }
            boolean found = open.next();
            if (found) {
                action.accept(current.get());
            }
            return found;
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private void close() {
        if (result != null) {
            result.close();
        }
    }
}
