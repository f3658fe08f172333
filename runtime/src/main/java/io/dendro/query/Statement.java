package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import java.util.List;

/** Puts the clauses of a statement together, in the one order that the server takes. */
final class Statement<E> {

    private final Devices<E> devices;
    private final Predicate where;
    private final Predicate having;
    private final StringBuilder text = new StringBuilder();
    private boolean isNothing;

    private Statement(Devices<E> devices, Predicate where, Predicate having) {
        this.devices = devices;
        this.where = where;
        this.having = having;
        this.isNothing = devices.areNone() || where == Predicate.NEVER || having == Predicate.NEVER;
    }

    static <E> Statement<E> of(Clauses<E> clauses, Rendering rendering) {
        return of(clauses, Predicate.ALWAYS, rendering);
    }

    static <E> Statement<E> of(Clauses<E> clauses, Predicate having, Rendering rendering) {
        return new Statement<>(clauses.devices(), Conjunct.of(clauses.where().predicate(rendering), rendering), having);
    }

    /** @param groupBy what stands between the parentheses of GROUP BY, with them; empty for none */
    Statement<E> select(String list, String groupBy) {
        text.append("SELECT ").append(list);
        text.append(" FROM ").append(String.join(", ", devices.paths()));
        if (where != Predicate.ALWAYS) {
            text.append(" WHERE ").append(where.text());
        }
        if (!groupBy.isEmpty()) {
            text.append(" GROUP BY ").append(groupBy);
        }
        if (having != Predicate.ALWAYS) {
            text.append(" HAVING ").append(having.text());
        }
        return this;
    }

    Statement<E> orderBy(List<String> keys) {
        if (!keys.isEmpty()) {
            text.append(" ORDER BY ").append(String.join(", ", keys));
        }
        return this;
    }

    Statement<E> fill(String clause) {
        text.append(clause);
        return this;
    }

    Statement<E> page(Paging paging) {
        isNothing |= paging.isNothing();
        text.append(paging.sql());
        return this;
    }

    /** The statement for series rather than devices; empty if it can match nothing. */
    String sqlOfSeries() {
        return isNothing ? "" : text.toString();
    }

    /** The statement; empty if it can match nothing. */
    String sql() {
        return isNothing ? "" : text + " ALIGN BY DEVICE";
    }
}
