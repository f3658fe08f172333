package io.dendro.query;

import io.dendro.model.DataType;
import io.dendro.model.NodeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written into which measurements of an entity. Immutable. */
record Assignments<T>(EntityDefinition<?> source, EntityDefinition<T> target, List<Assignment<T>> all) {

    static <T> Assignments<T> none(EntityDefinition<?> source, EntityDefinition<T> target) {
        return new Assignments<>(source, target, List.of());
    }

    /**
     * One more.
     *
     * @throws IllegalArgumentException if the server cannot write that value there, or writes something else already
     */
    Assignments<T> with(MeasurementColumn<T, ?> column, Object value) {
        if (!(value instanceof Calculated<?, ?> calculated)) {
            throw refused(
                    column, value, "IoTDB writes measurements and what it computes of them only; insert(...) the rest");
        }
        checkColumn(column, value);
        checkType(column, calculated);
        checkConverter(column, calculated);
        return new Assignments<>(
                source,
                target,
                Stream.concat(all.stream(), Stream.of(new Assignment<>(column, calculated)))
                        .toList());
    }

    private void checkColumn(MeasurementColumn<T, ?> column, Object value) {
        String name = column.schema().name();
        if (target.measurements().stream().noneMatch(own -> own.schema().name().equals(name))) {
            throw refused(column, value, "others write that measurement, and the entity only reads it");
        }
        if (all.stream().anyMatch(assignment -> assignment.name().equals(name))) {
            throw refused(column, value, "it is set already; set each column once");
        }
        if (TargetNode.isMistaken(name)) {
            throw refused(column, value, "IoTDB takes the name '" + name + "' for one that it has to replace");
        }
    }

    private void checkType(MeasurementColumn<T, ?> column, Calculated<?, ?> value) {
        DataType given = ServerType.of(value, source);
        DataType wanted = column.schema().type();
        if (given != wanted) {
            throw refused(
                    column,
                    value,
                    "IoTDB gives " + given + " and converts none to " + wanted + "; declare the target as " + given
                            + ", or insert(...) what select(...) reads");
        }
    }

    private static void checkConverter(MeasurementColumn<?, ?> column, Calculated<?, ?> value) {
        Conversion<?, ?> given = conversion(value.form());
        Conversion<?, ?> wanted = conversion(column.expression().form());
        boolean isSame = given == null ? wanted == null : wanted != null && given.convertsAs(wanted);
        if (!isSame) {
            throw refused(
                    column,
                    value,
                    "their converters differ, and IoTDB copies what is stored; set the stored() values if"
                            + " they mean the same");
        }
    }

    private static @Nullable Conversion<?, ?> conversion(ValueForm<?> form) {
        return form instanceof ConvertedForm<?, ?> converted ? converted.conversion() : null;
    }

    private static IllegalArgumentException refused(MeasurementColumn<?, ?> column, Object value, String why) {
        return new IllegalArgumentException("set(" + column + ", " + value + "): " + why);
    }

    /** Those that can be computed where a device has these measurements, by their names in SQL. */
    Assignments<T> computableOf(Set<String> measurements) {
        return new Assignments<>(
                source,
                target,
                all.stream()
                        .filter(assignment -> measurements.containsAll(assignment.identifiers()))
                        .toList());
    }

    boolean areNone() {
        return all.isEmpty();
    }

    /** The select list, and where its values go on a device. */
    String into(String device, Rendering rendering) {
        String values = all.stream()
                .map(assignment -> assignment.value().formula().term(rendering).text())
                .collect(Collectors.joining(", "));
        String names = all.stream()
                .map(assignment -> NodeName.quote(assignment.name()))
                .collect(Collectors.joining(", "));
        String alignment =
                switch (target.alignment()) {
                    case ALIGNED -> "ALIGNED ";
                    case NON_ALIGNED -> "";
                };
        return values + " INTO " + alignment + device + "(" + names + ")";
    }
}
