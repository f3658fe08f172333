package io.dendro.write;

import io.dendro.query.MeasurementColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The measurements that an insert writes, where it does not write all. Immutable. */
public final class Only<E> {

    private final Set<MeasurementColumn<E, ?>> columns;

    private Only(Set<MeasurementColumn<E, ?>> columns) {
        this.columns = columns;
    }

    /** These measurements. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are copied
    public static <E> Only<E> only(MeasurementColumn<E, ?> first, MeasurementColumn<E, ?>... others) {
        Set<MeasurementColumn<E, ?>> columns = new LinkedHashSet<>();
        columns.add(first);
        columns.addAll(List.of(others));
        return new Only<>(columns);
    }

    /** Each once. */
    public Set<MeasurementColumn<E, ?>> columns() {
        return Set.copyOf(columns);
    }

    /** The components, in the order in which they were named. */
    @Override
    public String toString() {
        return columns.stream().map(MeasurementColumn::component).collect(Collectors.joining(", "));
    }
}
