package io.dendro.query;

import java.util.HashSet;
import java.util.Set;

/** What is written into a measurement. */
record Assignment<T>(MeasurementColumn<T, ?> column, Calculated<?, ?> value) {

    String name() {
        return column.schema().name();
    }

    /** The measurements that it is computed of, by their names in SQL. */
    Set<String> identifiers() {
        return measurements(value.formula());
    }

    static Set<String> measurements(Formula formula) {
        Set<String> identifiers =
                new HashSet<>(formula.term(Rendering.readable()).identifiers());
        identifiers.remove("time");
        return identifiers;
    }
}
