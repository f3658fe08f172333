package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.util.function.Function;

/**
 * What is asked, and what it is about.
 *
 * @param sql the statement; empty if it can match nothing
 * @param clauses of which devices, and how it is run
 * @param answer asks the server, which may have a shorter way than the statement
 */
record Question<E>(Source<E> source, String sql, Clauses<E> clauses, Function<Session, ResultSet> answer) {

    static <E> Question<E> of(Source<E> source, String sql, Clauses<E> clauses) {
        return new Question<>(source, sql, clauses, session -> session.query(sql, clauses.options()));
    }

    ResultSet ask() {
        return answer.apply(source.session());
    }
}
