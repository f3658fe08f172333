package io.dendro.query;

import io.dendro.QueryOptions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes aggregates of devices into other devices: one row for each window, at its start. Each device is aggregated by
 * itself. Immutable.
 *
 * <p>The server computes what it writes, so this takes plain aggregates only; what Dendro computes of aggregates, as it does
 * for queries, is refused.
 */
public final class IntoGroups<E, T> extends IntoStatement<E, T, IntoGroups<E, T>> {

    private final GroupSelection<E> selection;

    private IntoGroups(GroupSelection<E> selection, IntoTarget<E, T> target, Assignments<T> assignments) {
        super(target, assignments);
        this.selection = selection;
    }

    static <E, T> IntoGroups<E, T> of(Source<E> source, IntoTarget<E, T> target) {
        return new IntoGroups<>(
                GroupSelection.of(source, new Items(source.definition().nodes())),
                target,
                Assignments.none(source.definition(), target.target()));
    }

    /**
     * Writes another aggregate of each window.
     *
     * @throws IllegalArgumentException if the column is set already, or only read by its entity; if the server's type of the
     *     value is not that of the column; if their converters differ
     */
    public <V> IntoGroups<E, T> set(MeasurementColumn<T, V> column, Groupable<Group<E>, ? extends @Nullable V> value) {
        Items items = new Items(Stream.concat(selection.items().all().stream(), Stream.of(value))
                .toList());
        return new IntoGroups<>(selection.with(items), target(), assignments().with(column, value));
    }

    /**
     * How rows are cut into windows; as {@link GroupsQuery#groupBy}. There have to be some, as aggregates over all time have
     * no time to be written at.
     *
     * @throws IllegalArgumentException if the server's precision cannot hold the bounds or the length exactly
     */
    public IntoGroups<E, T> groupBy(Grouping<? super E> windows) {
        return with(selection.with(windows));
    }

    /** Which windows. Called twice, both conditions must hold. */
    public IntoGroups<E, T> having(Condition<Group<E>> condition) {
        return with(selection.having(condition));
    }

    private IntoGroups<E, T> with(GroupSelection<E> changed) {
        return new IntoGroups<>(changed, target(), assignments());
    }

    @Override
    IntoGroups<E, T> with(IntoTarget<E, T> changed) {
        return new IntoGroups<>(selection, changed, assignments());
    }

    @Override
    IntoGroups<E, T> with(Clauses<E> changed) {
        return with(selection.with(changed));
    }

    @Override
    Clauses<E> clauses() {
        return selection.clauses();
    }

    @Override
    QueryOptions runOptions() {
        return selection.clausesWithWindow().options();
    }

    @Override
    Source<E> source() {
        return selection.source();
    }

    @Override
    Statement<E> statement(String list) {
        return selection.statement(list);
    }

    @Override
    void checkSelection() {
        if (selection.grouping() == null) {
            throw new IllegalStateException(
                    "aggregates over all time have no time, and IoTDB would write them at the begin"
                            + " of 1970; add groupBy(...), whose windows start at a time");
        }
        GroupChecks.check(selection);
        selection
                .formulas()
                .filter(formula -> !GroupChecks.isPlain(formula))
                .findFirst()
                .ifPresent(formula -> {
                    throw new IllegalArgumentException(
                            formula.term(Rendering.readable()).text()
                                    + " is left to Dendro, as IoTDB (2.0.1-beta) computes some such wrongly, and so cannot be"
                                    + " written by IoTDB; set plain aggregates, or insert(...) what select(...) reads");
                });
        Set<String> set = new HashSet<>();
        selection.items().formulas().forEach(formula -> set.add(text(formula)));
        needed().map(IntoGroups::text)
                .filter(part -> !set.contains(part))
                .findFirst()
                .ifPresent(part -> {
                    throw new IllegalStateException(
                            "groupBy(" + selection.grouping() + "): IoTDB cuts such windows only where " + part
                                    + " is computed too; set(...) a column to it");
                });
    }

    @Override
    Set<String> required() {
        Set<String> required = new HashSet<>();
        needed().forEach(formula -> required.addAll(Assignment.measurements(formula)));
        if (selection.grouping() instanceof DataWindow<?> window) {
            ConditionFormula.formulas(window.rows())
                    .forEach(formula -> required.addAll(Assignment.measurements(formula)));
        }
        return required;
    }

    private Stream<Formula> needed() {
        return selection.grouping() instanceof DataWindow<?> window
                ? window.needed().stream().map(AggregateCall::unmerged)
                : Stream.empty();
    }

    private static String text(Formula formula) {
        return formula.term(Rendering.readable()).text();
    }
}
