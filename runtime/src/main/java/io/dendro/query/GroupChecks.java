package io.dendro.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What IoTDB cannot express of a query for aggregates, and whether Dendro must merge for it. */
final class GroupChecks {

    private static final String COUNT_IF = "count_if";

    private GroupChecks() {}

    /** @throws IllegalArgumentException naming what cannot be had, and why */
    static void check(GroupSelection<?> selection) {
        checkTime(selection);
        checkWindow(selection);
        calls(selection).map(AggregateCall::whole).forEach(GroupChecks::checkInputs);
        if (!isOfOneDevice(selection)) {
            serverOnly(selection).ifPresent(function -> {
                throw new IllegalArgumentException("select" + selection.items() + ": " + function
                        + " is computed by the server for one device, and this query merges devices; select all path columns "
                        + missingNodes(selection) + " too, or name one node of each with at(...)");
            });
        }
    }

    private static void checkTime(GroupSelection<?> selection) {
        if (selection.grouping() != null) {
            return;
        }
        if (selection.items().holdTime()) {
            throw new IllegalStateException("select" + selection.items()
                    + " holds the time, but an aggregate over all time has none;"
                    + " add groupBy(window(...).between(from, to)), whose windows start at a time, or leave it out");
        }
        if (selection.order().stream().anyMatch(GroupChecks::isTime)) {
            throw new IllegalStateException(
                    "orderBy" + selection.order()
                            + " names the time, but an aggregate over all time has none; add groupBy(...), or sort by something else");
        }
        Fill fill = selection.clauses().fill();
        if (fill != null && (fill.bound().isPresent() || fill.method() == Fill.Method.LINEAR)) {
            throw new IllegalStateException(
                    fill + " needs times, but an aggregate over all time has none; add groupBy(...)");
        }
    }

    private static void checkWindow(GroupSelection<?> selection) {
        if (selection.grouping() instanceof DataWindow<?> window && !isOfOneDevice(selection)) {
            throw new IllegalArgumentException(
                    "groupBy(" + window + ") cuts each device in its own way, so that several"
                            + " devices have no windows in common; select all path columns " + missingNodes(selection)
                            + ", or use windows of time");
        }
        if (selection.grouping() instanceof TimeWindow window && window.slides()) {
            calls(selection).map(AggregateCall::whole).forEach(part -> checkSliding(part, window));
        }
        Fill fill = selection.clauses().fill();
        boolean byTime = selection.order().isEmpty() || isTime(selection.order().get(0));
        if (fill != null && fill.method() == Fill.Method.LINEAR && !byTime) {
            throw new IllegalArgumentException(
                    fill + " needs groups in the order of their times, and they are sorted by " + selection.order()
                            + "; leave the order out, or sort the list");
        }
    }

    private static void checkInputs(Part part) {
        boolean isOfTimeAlone = part.inputs().stream().anyMatch(GroupChecks::isComputedOfTime);
        if (isOfTimeAlone) {
            throw new IllegalArgumentException(part.term(Rendering.readable()).text()
                    + " is computed of the time alone, and IoTDB then sees no rows; add a condition on a measurement,"
                    + " such as isNotNull()");
        }
    }

    private static boolean isComputedOfTime(Formula formula) {
        Set<String> identifiers = formula.term(Rendering.readable()).identifiers();
        return !(formula instanceof SeriesName) && identifiers.equals(Set.of("time"));
    }

    private static void checkSliding(Part part, TimeWindow window) {
        boolean isOfTemporal =
                Set.of("min_value", "max_value").contains(part.function()) && !(part.form() instanceof NumberForm);
        if (isOfTemporal || Set.of(COUNT_IF, "mode").contains(part.function())) {
            throw new IllegalArgumentException("groupBy(" + window + "): IoTDB has no " + part.function()
                    + (isOfTemporal ? " of dates and instants" : "")
                    + " in windows that overlap or leave gaps; leave every(...) out");
        }
    }

    /**
     * Whether the server is asked for plain aggregates of each device only, and Dendro does the rest: where devices are merged,
     * and where the server (2.0.1-beta) is wrong. It computes functions of aggregates with stale values when it sorts by time;
     * it loses devices when it sorts by a value and has a HAVING; it applies a limit before it sorts by a value.
     */
    static boolean isFinishedHere(GroupSelection<?> selection) {
        return !isOfOneDevice(selection)
                || !selection.items().formulas().allMatch(GroupChecks::isPlain)
                || !ConditionFormula.formulas(selection.having()).stream().allMatch(GroupChecks::isPlain)
                || !selection.order().stream().allMatch(key -> isSortedByServer(key, selection.grouping()));
    }

    /** Whether the server computes it rightly in every place. */
    static boolean isPlain(Formula formula) {
        return formula instanceof AggregateCall call
                && !call.isDuration()
                && !call.whole().function().equals(COUNT_IF);
    }

    static boolean isOfOneDevice(GroupSelection<?> selection) {
        return missingNodes(selection).isEmpty();
    }

    private static List<?> missingNodes(GroupSelection<?> selection) {
        List<Integer> selected = selection.items().nodes();
        return selection.source().definition().nodes().stream()
                .filter(node -> !selected.contains(node.index()))
                .filter(node -> !selection.clauses().devices().isFixed(node.index()))
                .toList();
    }

    /** It cuts windows by value from the end where it sorts them by descending time, and refuses that for months. */
    private static boolean isSortedByServer(Object key, @Nullable Grouping<?> grouping) {
        return key instanceof KeyOrder<?> order
                && (order.key() == KeyOrder.Key.DEVICE
                        || order.direction() == Direction.ASC
                        || (grouping instanceof TimeWindow window && !window.isOfCalendar()));
    }

    private static Stream<AggregateCall> calls(GroupSelection<?> selection) {
        Stream.Builder<AggregateCall> calls = Stream.builder();
        selection.formulas().forEach(formula -> formula.aggregates(calls));
        return calls.build();
    }

    private static Optional<String> serverOnly(GroupSelection<?> selection) {
        return selection
                .formulas()
                .flatMap(formula -> Stream.ofNullable(formula.serverOnly()))
                .findFirst();
    }

    private static boolean isTime(Object key) {
        return key instanceof KeyOrder<?> order && order.key() == KeyOrder.Key.TIME;
    }
}
