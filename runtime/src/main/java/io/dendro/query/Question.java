package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.internal.view.SessionView;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is asked, and what it is about.
 *
 * @param statement the statement, rendered when it is asked for
 * @param clauses of which devices, and how it is run
 * @param answer asks the server, which may have a shorter way than the statement
 */
record Question<E>(
        Source<E> source, Supplier<String> statement, Clauses<E> clauses, Function<Session, ResultSet> answer) {

    static <E> Question<E> of(Source<E> source, String sql, Clauses<E> clauses) {
        return new Question<>(source, () -> sql, clauses, session -> session.query(sql, clauses.options()));
    }

    String sql() {
        return statement.get();
    }

    /** The same, where all that is asked about it is one call, which begins now. */
    Question<E> oneCall() {
        Session call = SessionView.oneCall(source.session());
        return call == source.session() ? this : new Question<>(source.over(call), statement, clauses, answer);
    }

    ResultSet ask() {
        return answer.apply(source.session());
    }
}
