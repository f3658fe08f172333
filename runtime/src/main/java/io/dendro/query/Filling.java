package io.dendro.query;

import io.dendro.TimePrecision;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the missing values of tuples, each place from its own. */
final class Filling {

    private final Fill fill;
    private final Items items;
    private final Map<List<String>, Tuple[]> before = new HashMap<>();

    private Filling(Fill fill, Items items) {
        this.fill = fill;
        this.items = items;
    }

    /** What part of the result the server may cut out, when the rest of it is filled here. */
    static Paging pageOnServer(Clauses<?> clauses) {
        return isPagedHere(clauses) ? Paging.ALL : clauses.paging();
    }

    static boolean isPagedHere(Clauses<?> clauses) {
        Fill fill = clauses.fill();
        Paging paging = clauses.paging();
        if (fill == null || paging.isNothing()) {
            return false;
        }
        return switch (fill.method()) {
            case CONSTANT -> false;
            case PREVIOUS -> paging.offset() > 0;
            case LINEAR -> true;
        };
    }

    /** The filled rows of a result, and of them the wanted part. */
    static Stream<Tuple> of(Stream<Tuple> rows, Clauses<?> clauses, Items items, TimePrecision precision) {
        Stream<Tuple> filled = filled(rows, clauses.fill(), items, precision);
        return isPagedHere(clauses) ? clauses.paging().of(filled) : filled;
    }

    /** The filled rows of a result. */
    static Stream<Tuple> filled(Stream<Tuple> rows, @Nullable Fill fill, Items items, TimePrecision precision) {
        if (fill == null) {
            return rows;
        }
        if (fill.method() == Fill.Method.LINEAR) {
            return Stream.of(rows)
                    .flatMap(all -> new Interpolation(items, precision).of(all.toList()).stream())
                    .onClose(rows::close);
        }
        Filling filling = new Filling(fill, items);
        return rows.map(filling::fill);
    }

    private Tuple fill(Tuple row) {
        @Nullable Object[] values = row.values();
        Tuple[] known = before.computeIfAbsent(row.place(), place -> new Tuple[values.length]);
        @Nullable Object[] filled = Arrays.copyOf(values, values.length);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                known[i] = row;
            } else if (items.all().get(i) instanceof Calculated<?, ?> calculated) {
                filled[i] = fill.method() == Fill.Method.CONSTANT
                        ? fill.constantOf(calculated.form())
                        : previous(known[i], i, row.time());
            }
        }
        return row.with(filled);
    }

    private @Nullable Object previous(@Nullable Tuple known, int index, @Nullable Instant time) {
        if (known == null) {
            return null;
        }
        boolean isNear = fill.bound()
                .map(bound -> distance(known.time(), time).compareTo(bound) <= 0)
                .orElse(true);
        return isNear ? known.values()[index] : null;
    }

    private static Duration distance(@Nullable Instant first, @Nullable Instant second) {
        if (first == null || second == null) {
            throw new IllegalStateException("groups without a window have no time");
        }
        return Duration.between(first, second).abs();
    }
}
