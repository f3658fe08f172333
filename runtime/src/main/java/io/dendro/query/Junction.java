package io.dendro.query;

import io.dendro.Alignment;
import io.dendro.TimePrecision;
import io.dendro.internal.sql.Predicate;
import io.dendro.internal.sql.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Several conditions joined by AND or by OR. */
final class Junction<E> extends Condition<E> {

    enum Connective {
        AND,
        OR
    }

    private final Connective connective;
    private final List<Condition<E>> parts;

    private Junction(Connective connective, List<Condition<E>> parts) {
        this.connective = connective;
        this.parts = parts;
    }

    static <E> Condition<E> of(Connective connective, List<Condition<E>> parts) {
        return parts.size() == 1 ? parts.get(0) : new Junction<>(connective, List.copyOf(parts));
    }

    @Override
    public Condition<E> not() {
        return new Junction<>(
                connective == Connective.AND ? Connective.OR : Connective.AND,
                parts.stream().map(Condition::not).toList());
    }

    @Override
    Predicate predicate(Rendering rendering) {
        if (parts.isEmpty()) {
            return connective == Connective.AND ? Predicate.ALWAYS : Predicate.NEVER;
        }
        if (connective == Connective.AND) {
            return rendering.rows() == Rendering.Rows.ALL
                    ? Predicate.all(conjuncts(rendering))
                    : not().predicate(rendering).failing();
        }
        Predicate any = Predicate.any(predicates(rendering.withinOr()));
        return rendering.isConjunction() && rendering.alignment() == Alignment.NON_ALIGNED ? guarded(any) : any;
    }

    /**
     * Adds an alternative that never holds. A condition on one series that is not aligned is tested while that series is
     * scanned, where rows without a value of it do not come up; so an alternative on their time would be lost. IS NULL keeps
     * the server from that.
     */
    private Predicate guarded(Predicate any) {
        Set<String> series = new HashSet<>(any.identifiers());
        boolean alsoOnTime = series.remove("time");
        if (!alsoOnTime || series.size() != 1) {
            return any;
        }
        String only = series.iterator().next();
        Predicate never = Predicate.all(List.of(
                Predicate.comparison(Term.name(only), "IS NULL"),
                Predicate.comparison(Term.name(only), "IS NOT NULL")));
        return Predicate.any(List.of(any, never));
    }

    private List<Predicate> conjuncts(Rendering rendering) {
        List<Predicate> predicates = predicates(rendering);
        return rendering.isConjunction() ? Conjunct.all(predicates, rendering) : predicates;
    }

    private List<Predicate> predicates(Rendering rendering) {
        return parts.stream().map(part -> part.predicate(rendering)).toList();
    }

    @Override
    void formulas(Consumer<Formula> found) {
        parts.forEach(part -> part.formulas(found));
    }

    /** Three-valued: the deciding value wins, then the unknown. */
    @Override
    @Nullable
    Boolean test(Totals totals) {
        boolean deciding = connective == Connective.OR;
        boolean isUnknown = false;
        for (Condition<E> part : parts) {
            Boolean holds = part.test(totals);
            if (holds != null && holds == deciding) {
                return deciding;
            }
            isUnknown |= holds == null;
        }
        return isUnknown ? null : Boolean.valueOf(!deciding);
    }

    @Override
    TimeRange timeRange(TimePrecision precision) {
        if (connective == Connective.OR) {
            throw notARange("(" + this + ")");
        }
        TimeRange range = TimeRange.ALL;
        for (Condition<E> part : parts) {
            range = range.intersection(part.timeRange(precision));
        }
        return range;
    }
}
