package io.dendro.query;

import java.util.Arrays;
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
    private final Devices<E> devices;

    private LastQuery(Source<E> source, List<EquatableColumn<E, ?>> columns, Devices<E> devices) {
        this.source = source;
        this.columns = columns;
        this.devices = devices;
    }

    static <E> LastQuery<E> of(Source<E> source, List<EquatableColumn<E, ?>> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("last() names no measurement; give it the columns to read");
        }
        return new LastQuery<>(source, columns.stream().distinct().toList(), Devices.allOf(source.definition()));
    }

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final LastQuery<E> at(PathCondition<E>... conditions) {
        return new LastQuery<>(source, columns, devices.at(Arrays.asList(conditions)));
    }

    @Override
    public String sql() {
        if (devices.areNone()) {
            return "";
        }
        String list = columns.stream().map(MeasurementColumn::identifier).collect(Collectors.joining(", "));
        return "SELECT LAST " + list + " FROM " + String.join(", ", devices.paths()) + " ORDER BY timeseries ASC";
    }

    @Override
    public Stream<LastValue<E>> stream() {
        return rows(sql());
    }

    @Override
    public Optional<LastValue<E>> first() {
        String sql = sql();
        try (Stream<LastValue<E>> rows = rows(sql.isEmpty() ? sql : sql + " LIMIT 1")) {
            return rows.findFirst();
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    private Stream<LastValue<E>> rows(String sql) {
        return source.rows(sql, LastBinding.of(source.definition().template(), columns));
    }
}
