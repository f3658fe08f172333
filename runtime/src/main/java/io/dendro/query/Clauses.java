package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that queries have in common. Immutable.
 *
 * @param limit the most rows; null for all
 * @param offset how many rows are left out before the first
 */
record Clauses<E>(Devices<E> devices, Condition<E> where, List<Order<E>> order, @Nullable Long limit, long offset) {

    static <E> Clauses<E> none(EntityDefinition<E> definition) {
        return new Clauses<>(Devices.allOf(definition), Condition.allOf(), List.of(), null, 0);
    }

    Clauses<E> at(List<PathCondition<E>> conditions) {
        return new Clauses<>(devices.at(conditions), where, order, limit, offset);
    }

    Clauses<E> where(Condition<E> condition) {
        return new Clauses<>(devices, where.and(condition), order, limit, offset);
    }

    Clauses<E> orderBy(List<Order<E>> keys) {
        return new Clauses<>(devices, where, List.copyOf(keys), limit, offset);
    }

    Clauses<E> limit(long rows) {
        return new Clauses<>(devices, where, order, notNegative("limit", rows), offset);
    }

    Clauses<E> offset(long rows) {
        return new Clauses<>(devices, where, order, limit, notNegative("offset", rows));
    }

    /** Without a limit and an offset, for results whose rows are counted elsewhere. */
    Clauses<E> unpaged() {
        return new Clauses<>(devices, where, order, null, 0);
    }

    Clauses<E> first() {
        return limit != null && limit == 0 ? this : limit(1);
    }

    /**
     * A whole statement; empty if it can match nothing.
     *
     * @param groupBy the GROUP BY clause; empty for none
     */
    String select(String list, String groupBy, Source<E> source) {
        Predicate predicate = where.predicate(Rendering.of(source));
        if (devices.areNone() || predicate == Predicate.NEVER || (limit != null && limit == 0)) {
            return "";
        }
        StringBuilder sql = new StringBuilder("SELECT ").append(list);
        sql.append(" FROM ").append(String.join(", ", devices.paths()));
        if (predicate != Predicate.ALWAYS) {
            sql.append(" WHERE ").append(predicate.text());
        }
        sql.append(groupBy);
        if (!order.isEmpty()) {
            sql.append(" ORDER BY ").append(order.stream().map(Order::sql).collect(Collectors.joining(", ")));
        }
        if (limit != null) {
            sql.append(" LIMIT ").append(limit);
        }
        if (offset > 0) {
            sql.append(" OFFSET ").append(offset);
        }
        return sql.append(" ALIGN BY DEVICE").toString();
    }

    private static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + "(" + rows + ") is negative; give a number of rows");
        }
        return rows;
    }
}
