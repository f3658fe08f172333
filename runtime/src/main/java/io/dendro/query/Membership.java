package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.List;

/** Whether a value is one of a list. */
enum Membership {
    INSIDE("IN"),
    OUTSIDE("NOT IN");

    private final String keyword;

    Membership(String keyword) {
        this.keyword = keyword;
    }

    Membership opposite() {
        return this == INSIDE ? OUTSIDE : INSIDE;
    }

    /**
     * The condition as SQL.
     *
     * @param literals at least one
     */
    Predicate predicate(Term term, List<String> literals) {
        return Predicate.comparison(term, keyword + " (" + String.join(", ", literals) + ")");
    }

    @Override
    public String toString() {
        return keyword;
    }
}
