package io.dendro.query;

import io.dendro.internal.sql.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the stages of a query for aggregates carry along. Immutable.
 *
 * @param grouping how rows are grouped by time or value; null for all in one
 */
record GroupSelection<E>(
        Source<E> source,
        Items items,
        Clauses<E> clauses,
        @Nullable Grouping<?> grouping,
        Condition<Group<E>> having,
        List<GroupOrder<Group<E>>> order) {

    static <E> GroupSelection<E> of(Source<E> source, Items items) {
        return new GroupSelection<>(
                source, items, Clauses.none(source.definition()), null, Condition.allOf(), List.of());
    }

    GroupSelection<E> with(Items changed) {
        return new GroupSelection<>(source, changed, clauses, grouping, having, order);
    }

    GroupSelection<E> with(Clauses<E> changed) {
        return new GroupSelection<>(source, items, changed, grouping, having, order);
    }

    /** @throws IllegalArgumentException if the server's precision cannot hold the bounds or the length exactly */
    GroupSelection<E> with(Grouping<?> changed) {
        if (changed instanceof TimeWindow window) {
            window.check(source.precision());
        }
        return new GroupSelection<>(source, items, clauses, changed, having, order);
    }

    GroupSelection<E> having(Condition<Group<E>> condition) {
        return new GroupSelection<>(source, items, clauses, grouping, having.and(condition), order);
    }

    GroupSelection<E> orderBy(List<GroupOrder<Group<E>>> keys) {
        return new GroupSelection<>(source, items, clauses, grouping, having, List.copyOf(keys));
    }

    /** The clauses for the server, with what the windows ask of them. */
    Clauses<E> clausesWithWindow() {
        if (grouping instanceof DataWindow<?> window) {
            @SuppressWarnings("unchecked") // windows of this query's entity, or of any
            Condition<E> rows = (Condition<E>) window.rows();
            return clauses.where(rows);
        }
        if (!(grouping instanceof TimeWindow window)) {
            return clauses;
        }
        Clauses<E> within = window.<E>withinRange().map(clauses::where).orElse(clauses);
        return window.zone()
                .map(zone -> within.with(within.options().withZone(zone)))
                .orElse(within);
    }

    /** The statement, up to its HAVING clause. */
    Statement<E> statement(String list) {
        Rendering rendering = Rendering.of(source);
        Predicate condition = having.predicate(rendering.withinOr());
        return Statement.of(clausesWithWindow(), condition, rendering.ofAggregates())
                .select(list, groupBy(rendering));
    }

    /** What stands between the parentheses of GROUP BY, with them; empty for none. */
    String groupBy(Rendering rendering) {
        if (grouping instanceof TimeWindow window) {
            return window.groupBy(rendering.precision());
        }
        return grouping instanceof DataWindow<?> window ? window.groupBy(rendering) : "";
    }

    /** The aggregates of groups of devices, or of one device each if all its nodes are selected, or stand in at(...). */
    TupleSource tuples() {
        GroupChecks.check(this);
        return GroupChecks.isFinishedHere(this) ? new MergedGroups<>(this) : new DeviceGroups<>(this);
    }

    /** Every aggregate of the query, each once. */
    List<AggregateCall> calls(Rendering rendering) {
        List<AggregateCall> calls = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        formulas()
                .forEach(formula -> formula.aggregates(call -> {
                    String key = call.key(rendering);
                    if (!seen.contains(key)) {
                        seen.add(key);
                        calls.add(call);
                    }
                }));
        return calls;
    }

    /** All formulas of the query that are made of aggregates. */
    Stream<Formula> formulas() {
        Stream<Formula> sorted = order.stream()
                .map(key -> key instanceof ValueOrder<?> value ? value.formula() : null)
                .filter(Objects::nonNull);
        return Stream.of(items.formulas(), ConditionFormula.formulas(having).stream(), sorted)
                .flatMap(formulas -> formulas);
    }
}
