package io.dendro.query;

import io.dendro.Session;
import io.dendro.internal.sql.Predicate;
import io.dendro.model.NodeName;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the last value of each of some measurements on each device, which the server mostly has at hand without reading
 * files. Series without a value are left out. Rows come in the order of the series' paths.
 *
 * <p>Immutable: each clause gives a new query. Binary measurements have no last value here, as the server gives it as
 * text and so harms it.
 */
public final class LastQuery<E> implements Query<LastValue<E>> {

    private final Source<E> source;
    private final List<EquatableColumn<E, ?>> columns;
    private final Clauses<E> clauses;

    private LastQuery(Source<E> source, List<EquatableColumn<E, ?>> columns, Clauses<E> clauses) {
        this.source = source;
        this.columns = columns;
        this.clauses = clauses;
    }

    static <E> LastQuery<E> of(Source<E> source, List<EquatableColumn<E, ?>> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("last() names no measurement; give it the columns to read");
        }
        return new LastQuery<>(source, columns.stream().distinct().toList(), Clauses.none(source.definition()));
    }

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final LastQuery<E> at(PathCondition<E>... conditions) {
        return with(clauses.at(Arrays.asList(conditions)));
    }

    /**
     * The last values within a time. Called twice, both conditions must hold.
     *
     * @throws IllegalArgumentException if the condition is on anything but the time: IoTDB has last values by time only
     */
    public LastQuery<E> where(Condition<E> time) {
        time.formulas(formula -> {
            if (!formula.equals(InstantOperand.ROW_TIME.formula())) {
                throw new IllegalArgumentException(
                        "last(...) with the condition " + time + ": IoTDB looks for last values by"
                                + " time only; select the column's last() aggregate, which takes any condition");
            }
        });
        return with(clauses.where(time));
    }

    /** How long the server may take; see {@link io.dendro.QueryOptions#withTimeout}. */
    public LastQuery<E> timeout(Duration timeout) {
        return with(clauses.with(clauses.options().withTimeout(timeout)));
    }

    @Override
    public Session session() {
        return source.session();
    }

    @Override
    public String sql() {
        String list = columns.stream()
                .map(column -> NodeName.quote(column.schema().name()))
                .collect(Collectors.joining(", "));
        return Statement.of(clauses, Rendering.of(source))
                .select("LAST " + list, "")
                .orderBy(List.of("timeseries ASC"))
                .page(clauses.paging())
                .sqlOfSeries();
    }

    @Override
    public Stream<LastValue<E>> stream() {
        LastBinding<E> binding = LastBinding.of(source.definition().template(), columns);
        return isOfCachedDevice() ? clauses.paging().of(ofDevice(binding)) : source.rows(sql(), clauses, binding);
    }

    /** Whether one device is asked for the values that the server has in its cache. */
    private boolean isOfCachedDevice() {
        return clauses.devices().isOne()
                && !clauses.paging().isNothing()
                && clauses.where().predicate(Rendering.of(source)) == Predicate.ALWAYS;
    }

    private Stream<LastValue<E>> ofDevice(LastBinding<E> binding) {
        String device = clauses.devices().paths().get(0);
        List<String> names =
                columns.stream().map(column -> column.schema().name()).toList();
        return source.rows(
                        new Question<>(
                                source,
                                this::sql,
                                clauses,
                                session -> session.lastValues(device, names, clauses.options())),
                        binding)
                .sorted(Comparator.comparing(LastValue::name));
    }

    @Override
    public Optional<LastValue<E>> first() {
        try (Stream<LastValue<E>> rows = with(clauses.with(clauses.paging().first())).stream()) {
            return rows.findFirst();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    private LastQuery<E> with(Clauses<E> changed) {
        return new LastQuery<>(source, columns, changed);
    }
}
