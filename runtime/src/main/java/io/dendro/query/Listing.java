package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is of an entity on the server: SHOW and COUNT statements. They take one path each, so there is one statement
 * for each combination of nodes; no two of them match the same device. Rows of an offset are skipped here: one of several
 * statements cannot know how many those before it have, and IoTDB 2.0.1 shows nothing for an OFFSET without a LIMIT.
 * Immutable.
 */
record Listing<E>(Source<E> source, Clauses<E> clauses, Kind kind) {

    enum Kind {
        DEVICES(""),
        TIMESERIES(".*");

        private final String below;

        Kind(String below) {
            this.below = below;
        }
    }

    static <E> Listing<E> of(Source<E> source, Kind kind) {
        return new Listing<>(source, Clauses.none(source.definition()), kind);
    }

    Listing<E> with(Clauses<E> changed) {
        return new Listing<>(source, changed, kind);
    }

    Listing<E> with(Paging changed) {
        return with(clauses.with(changed));
    }

    /** The statements; none if they could find nothing. */
    List<String> statements() {
        if (clauses.paging().isNothing()) {
            return List.of();
        }
        String part = clauses.paging().withoutOffset().sql();
        return statements("SHOW ").stream().map(show -> show + part).toList();
    }

    String sql() {
        return String.join(";\n", statements());
    }

    <R> Stream<R> stream(RowBinding<R> binding) {
        return clauses.paging().of(Chain.of(statements(), () -> {
            Source<E> call = source.oneCall();
            return sql -> call.rows(sql, clauses, binding);
        }));
    }

    /** How many rows {@link #stream} would have. */
    long count() {
        if (clauses.paging().isNothing()) {
            return 0;
        }
        Session call = source.oneCall().session();
        long all = statements("COUNT ").stream()
                .mapToLong(sql -> counted(sql, call))
                .sum();
        long rest = Math.max(0, all - clauses.paging().offset());
        Long limit = clauses.paging().limit();
        return limit == null ? rest : Math.min(rest, limit);
    }

    IllegalStateException unexplained() {
        return new IllegalStateException(
                "SHOW " + kind + " has no plan to explain: IoTDB explains SELECT only; explain a select(...)");
    }

    private long counted(String sql, Session call) {
        try (ResultSet result = call.query(sql, clauses.options())) {
            return result.next() ? result.getLong(0) : 0;
        }
    }

    private List<String> statements(String verb) {
        return clauses.devices().paths().stream()
                .map(path -> verb + kind + " " + path + kind.below)
                .toList();
    }
}
