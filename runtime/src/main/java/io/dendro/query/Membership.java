package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import java.util.List;

/** Whether a value is one of a list. */
enum Membership {
    INSIDE("IN", Operator.EQ),
    OUTSIDE("NOT IN", Operator.NE);

    private final String keyword;
    private final Operator ofOne;

    Membership(String keyword, Operator ofOne) {
        this.keyword = keyword;
        this.ofOne = ofOne;
    }

    Membership opposite() {
        return this == INSIDE ? OUTSIDE : INSIDE;
    }

    /** @param literals at least one */
    Predicate predicate(String identifier, List<String> literals) {
        return Predicate.comparison(
                literals.size() == 1
                        ? identifier + " " + ofOne.symbol() + " " + literals.get(0)
                        : identifier + " " + keyword + " (" + String.join(", ", literals) + ")");
    }
}
