package io.dendro.query;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a result is wanted. Immutable.
 *
 * @param limit the most rows; null for all
 * @param offset how many rows are left out before the first
 */
record Paging(@Nullable Long limit, long offset) {

    static final Paging ALL = new Paging(null, 0);

    Paging withLimit(long rows) {
        return new Paging(notNegative("limit", rows), offset);
    }

    Paging withOffset(long rows) {
        return new Paging(limit, notNegative("offset", rows));
    }

    /** With the rows that are left out, for one who skips them. */
    Paging withoutOffset() {
        return isNothing() || limit == null
                ? new Paging(limit, 0)
                : new Paging(limit > Long.MAX_VALUE - offset ? null : Long.valueOf(limit + offset), 0);
    }

    Paging first() {
        return isNothing() ? this : withLimit(1);
    }

    boolean isNothing() {
        return limit != null && limit == 0;
    }

    /** As a clause; empty for all. */
    String sql() {
        return (limit == null ? "" : " LIMIT " + limit) + (offset > 0 ? " OFFSET " + offset : "");
    }

    /** The part of rows that were not paged by the server, which are closed after the last one that is wanted. */
    <T> Stream<T> of(Stream<T> rows) {
        Stream<T> rest = offset > 0 ? rows.skip(offset) : rows;
        return limit == null ? rest : Head.of(rest, limit);
    }

    private static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(clause + "(" + rows + ") is negative; give a number of rows");
        }
        return rows;
    }
}
