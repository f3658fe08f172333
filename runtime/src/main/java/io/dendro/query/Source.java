package io.dendro.query;

import io.dendro.Session;
import io.dendro.TimePrecision;
import java.util.stream.Stream;

/** Whom to ask, about which entity. */
record Source<E>(Session session, EntityDefinition<E> definition) {

    /** The rows of a statement; of an empty one, none. */
    <R> Stream<R> rows(String sql, RowBinding<R> binding) {
        return ResultSpliterator.stream(session, sql, new PlacedBinding<>(definition.type(), binding));
    }

    TimePrecision precision() {
        return session.server().precision();
    }
}
