package io.dendro.query;

import java.util.List;
import java.util.Optional;
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
        if (isMerged(selection)) {
            serverOnly(selection).ifPresent(function -> {
                throw new IllegalArgumentException(
                        "select" + selection.items() + ": " + function + " is computed by the"
                                + " server for one device, and this query " + why(selection) + "; " + cure(selection));
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
        boolean slides = selection.grouping() instanceof TimeWindow window && window.slides();
        if (slides && calls(selection).anyMatch(call -> call.whole().function().equals(COUNT_IF))) {
            throw new IllegalArgumentException(
                    "countRuns(...) has no overlapping windows in IoTDB; leave every(...) out, or sum a Case");
        }
        Fill fill = selection.clauses().fill();
        boolean byTime = selection.order().isEmpty() || isTime(selection.order().get(0));
        if (fill != null && fill.method() == Fill.Method.LINEAR && !byTime) {
            throw new IllegalArgumentException(
                    fill + " needs groups in the order of their times, and they are sorted by " + selection.order()
                            + "; leave the order out, or sort the list");
        }
    }

    /** Whether Dendro has to merge devices, or to do what the server would do wrongly for one. */
    static boolean isMerged(GroupSelection<?> selection) {
        return !isOfOneDevice(selection) || !isSortedByServer(selection) || hasRunsInHaving(selection);
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

    /**
     * The server (2.0.1-beta) applies a limit before it sorts by anything but a plain aggregate, and cuts windows by value
     * from the end where it sorts them by descending time.
     */
    private static boolean isSortedByServer(GroupSelection<?> selection) {
        return selection.order().stream().allMatch(key -> isSortedByServer(key, selection.grouping()));
    }

    private static boolean isSortedByServer(Object key, @Nullable Grouping<?> grouping) {
        if (key instanceof ValueOrder<?> value) {
            return value.formula() instanceof AggregateCall call
                    && !call.whole().function().equals(COUNT_IF);
        }
        return key instanceof KeyOrder<?> order
                && (order.key() == KeyOrder.Key.DEVICE
                        || order.direction() == Direction.ASC
                        || grouping instanceof TimeWindow);
    }

    private static boolean hasRunsInHaving(GroupSelection<?> selection) {
        Stream.Builder<AggregateCall> calls = Stream.builder();
        ConditionFormula.formulas(selection.having()).forEach(formula -> formula.aggregates(calls));
        return calls.build().anyMatch(call -> call.whole().function().equals(COUNT_IF));
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

    private static String why(GroupSelection<?> selection) {
        if (!isOfOneDevice(selection)) {
            return "merges devices";
        }
        return isSortedByServer(selection)
                ? "has a condition having(...) that Dendro must test"
                : "is sorted by Dendro, as the server would sort it wrongly";
    }

    private static String cure(GroupSelection<?> selection) {
        return isOfOneDevice(selection)
                ? "leave one of them out, or do it with the list"
                : "select all path columns " + missingNodes(selection) + " too, or name one node of each with at(...)";
    }
}
