package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a WHERE clause that is joined to the rest of it by AND, as the server (2.0.1-beta) needs it for devices that are
 * not aligned. There it tests what is about one series while it scans that series, and so passes over the rows without a
 * value of it, of which CASE may have something to say.
 */
final class Conjunct {

    private static final String CASE = "CASE ";

    private Conjunct() {}

    /** @throws IllegalArgumentException if the server fails on one */
    static List<Predicate> all(List<Predicate> predicates, Rendering rendering) {
        boolean losesRows = rendering.alignment() == Alignment.NON_ALIGNED
                && rendering.place() == Rendering.Place.CONJUNCTION_OF_AGGREGATES
                && predicates.stream().filter(each -> !series(each).isEmpty()).count() > 1;
        return predicates.stream()
                .map(each -> losesRows && series(each).size() == 1 ? guarded(each) : of(each, rendering))
                .toList();
    }

    /** @throws IllegalArgumentException if the server fails on it */
    static Predicate of(Predicate predicate, Rendering rendering) {
        if (rendering.alignment() == Alignment.ALIGNED || !isComputed(predicate)) {
            return predicate;
        }
        Set<String> series = series(predicate);
        if (series.isEmpty()) {
            throw new IllegalArgumentException(
                    "where(" + predicate.text() + ") computes with the time alone, on which IoTDB fails for devices"
                            + " that are not aligned; compare the time as such, with TIME.before(...) and the like");
        }
        return series.size() == 1 && mayHoldOfNull(predicate) ? guarded(predicate) : predicate;
    }

    private static Set<String> series(Predicate predicate) {
        Set<String> series = new HashSet<>(predicate.identifiers());
        series.remove("time");
        return series;
    }

    /** Of what is computed: it may hold where there is no value. */
    private static boolean mayHoldOfNull(Predicate predicate) {
        return predicate.text().contains(CASE)
                || predicate.text().contains("AS BOOLEAN)")
                || predicate.text().contains(" IS NOT NULL")
                || predicate.identifiers().contains("time");
    }

    private static boolean isComputed(Predicate predicate) {
        return predicate.text().contains(CASE) || predicate.text().contains("CAST(");
    }

    /** With an alternative that never holds, but tells the server that rows without a value count. It must come first. */
    private static Predicate guarded(Predicate predicate) {
        Term series = Term.name(series(predicate).iterator().next());
        Predicate never = Predicate.all(
                List.of(Predicate.comparison(series, "IS NULL"), Predicate.comparison(series, "IS NOT NULL")));
        return Predicate.any(List.of(never, predicate));
    }
}
