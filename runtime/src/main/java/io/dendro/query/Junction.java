package io.dendro.query;

import io.dendro.TimePrecision;
import io.dendro.internal.sql.Predicate;
import java.util.List;

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
        return connective == Connective.AND
                ? Predicate.all(predicates(rendering))
                : Predicate.any(predicates(rendering.withinOr()));
    }

    private List<Predicate> predicates(Rendering rendering) {
        return parts.stream().map(part -> part.predicate(rendering)).toList();
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
