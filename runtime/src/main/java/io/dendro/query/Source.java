package io.dendro.query;

import io.dendro.QueryOptions;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.internal.view.SessionView;
import java.util.stream.Stream;

/** Whom to ask, about which entity. */
record Source<E>(Session session, EntityDefinition<E> definition) {

    /**
     * The rows of a statement that these clauses made; of an empty one, none. Unless the options say how many columns there
     * will be, as many are expected as the entity has.
     */
    <R> Stream<R> rows(String sql, Clauses<E> clauses, RowBinding<R> binding) {
        return sql.isEmpty() ? Stream.empty() : rows(Question.of(this, sql, informed(clauses)), binding);
    }

    /** The rows of a question that can match something. */
    <R> Stream<R> rows(Question<E> question, RowBinding<R> binding) {
        return ResultSpliterator.stream(question, new PlacedBinding<>(definition.type(), binding));
    }

    /** The entities of a statement; of an empty one, none. Their reader tells of its own failures where they are. */
    <R> Stream<R> entities(String sql, Clauses<E> clauses, RowBinding<R> binding) {
        return sql.isEmpty()
                ? Stream.empty()
                : ResultSpliterator.stream(Question.of(this, sql, informed(clauses)), binding);
    }

    private Clauses<E> informed(Clauses<E> clauses) {
        QueryOptions options = clauses.options();
        return options.expectedColumns().isPresent()
                ? clauses
                : clauses.with(options.withExpectedColumns(
                        Math.max(1, definition.columns().readable().size())));
    }

    /** The same, where all that is asked is one call, which begins now. */
    Source<E> oneCall() {
        return over(SessionView.oneCall(session));
    }

    Source<E> over(Session view) {
        return view == session ? this : new Source<>(view, definition);
    }

    TimePrecision precision() {
        return session.timePrecision();
    }
}
