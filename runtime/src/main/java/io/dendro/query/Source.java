package io.dendro.query;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.TimePrecision;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom to ask, about which entity. */
record Source<E>(Session session, EntityDefinition<E> definition) {

    /** The rows of a statement; of an empty one, none. */
    <R> Stream<R> rows(String sql, RowBinding<R> binding) {
        return rows(sql, QueryOptions.none(), binding);
    }

    /**
     * The rows of a statement that is run in its own way; of an empty one, none. Unless the options say how many columns
     * there will be, as many are expected as the entity has.
     */
    <R> Stream<R> rows(String sql, QueryOptions options, RowBinding<R> binding) {
        return ResultSpliterator.stream(
                session, sql, informed(options), new PlacedBinding<>(definition.type(), binding));
    }

    /** The rows of an answer that is no statement's. */
    <R> Stream<R> rows(Function<Session, ResultSet> question, RowBinding<R> binding) {
        return ResultSpliterator.stream(() -> question.apply(session), new PlacedBinding<>(definition.type(), binding));
    }

    /** The entities of a statement; of an empty one, none. Their reader tells of its own failures where they are. */
    <R> Stream<R> entities(String sql, QueryOptions options, RowBinding<R> binding) {
        return ResultSpliterator.stream(session, sql, informed(options), binding);
    }

    private QueryOptions informed(QueryOptions options) {
        return options.expectedColumns().isPresent()
                ? options
                : options.withExpectedColumns(
                        Math.max(1, definition.columns().readable().size()));
    }

    TimePrecision precision() {
        return session.server().precision();
    }
}
