package io.dendro.query;

import io.dendro.Session;
import io.dendro.internal.sql.Literal;
import io.dendro.model.NodeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deletes rows of an entity: all that a mapper knows of them in one range of time, on some devices.
 *
 * <pre>{@code
 * readings.delete().at(MACHINE.eq("m7")).where(TIME.before(cutoff)).execute();
 * }</pre>
 *
 * <p>Immutable: each clause gives a new statement. The series themselves, and measurements that the entity does not
 * have or only reads, stay.
 */
public final class DeleteStatement<E> {

    private static final String SIGNS_OF_PATTERNS = ".*+?|()[]{}^$\\";

    private final Source<E> source;
    private final Devices<E> devices;
    private final TimeRange range;
    private final Extent extent;

    /** Whether a statement without any condition may run. */
    private enum Extent {
        AS_CONDITIONED,
        EVERYTHING
    }

    private DeleteStatement(Source<E> source, Devices<E> devices, TimeRange range, Extent extent) {
        this.source = source;
        this.devices = devices;
        this.range = range;
        this.extent = extent;
    }

    /**
     * A statement that deletes nothing before it has a condition; mappers offer it as {@code delete()}.
     *
     * @throws IllegalStateException if a measurement's name holds a sign of regular expressions: IoTDB (2.0.1-beta) takes it for
     *     one while rows are in memory, and deletes those of other measurements, or none
     */
    public static <E> DeleteStatement<E> of(Session session, EntityDefinition<E> definition) {
        definition.measurements().forEach(DeleteStatement::requireNoPattern);
        return new DeleteStatement<>(
                new Source<>(session, definition), Devices.allOf(definition), TimeRange.ALL, Extent.AS_CONDITIONED);
    }

    /**
     * Where in the tree; as {@link EntityQuery#at}.
     *
     * @throws IllegalArgumentException if the nodes combine to more than 10,000 paths
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final DeleteStatement<E> at(PathCondition<E>... conditions) {
        return new DeleteStatement<>(source, devices.at(Arrays.asList(conditions)), range, extent);
    }

    /**
     * When: bounds of time, joined by {@code and}. Called twice, both must hold.
     *
     * @throws IllegalArgumentException for any other condition, naming it: IoTDB deletes one range of time only
     */
    public DeleteStatement<E> where(Condition<E> bounds) {
        TimeRange narrowed = range.intersection(bounds.timeRange(source.precision()));
        return new DeleteStatement<>(source, devices, narrowed, extent);
    }

    /** Says that a statement without any condition is meant: it deletes all rows of the entity, on all devices. */
    public DeleteStatement<E> everything() {
        return new DeleteStatement<>(source, devices, range, Extent.EVERYTHING);
    }

    /** The statement that is sent; empty when it could delete nothing and therefore nothing is sent. */
    public String sql() {
        if (devices.areNone()
                || range.isEmpty()
                || source.definition().measurements().isEmpty()) {
            return "";
        }
        return "DELETE FROM " + String.join(", ", series()) + where();
    }

    /**
     * Runs the statement and waits for the server's answer. Devices and series that do not exist are no error.
     *
     * @throws IllegalStateException if it has no condition and {@link #everything()} was not called
     * @throws io.dendro.error.DendroException if the server refuses it
     */
    public void execute() {
        if (extent != Extent.EVERYTHING && devices.areAll() && range.equals(TimeRange.ALL)) {
            throw new IllegalStateException("this delete has no condition and would empty every "
                    + source.definition().type().getSimpleName()
                    + " device; narrow it with at(...) or where(...), or call everything() if that is meant");
        }
        String sql = sql();
        if (!sql.isEmpty()) {
            source.session().execute(sql);
        }
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    /** IoTDB deletes by series: the path of a device alone is accepted and deletes nothing. */
    private List<String> series() {
        List<String> series = new ArrayList<>();
        for (String path : devices.paths()) {
            for (MeasurementColumn<E, ?> measurement : source.definition().measurements()) {
                series.add(path + "." + NodeName.quote(measurement.schema().name()));
            }
        }
        return series;
    }

    private static void requireNoPattern(MeasurementColumn<?, ?> measurement) {
        String name = measurement.schema().name();
        if (name.chars().anyMatch(sign -> SIGNS_OF_PATTERNS.indexOf(sign) >= 0)) {
            throw new IllegalStateException("rows with the measurement \"" + name
                    + "\" cannot be deleted by themselves: IoTDB takes the name for a regular expression, and would delete"
                    + " rows of other measurements too, or none; give the measurement a name without any of "
                    + SIGNS_OF_PATTERNS);
        }
    }

    private String where() {
        List<String> bounds = new ArrayList<>();
        if (range.isBoundedBelow()) {
            bounds.add("time >= " + Literal.integer(range.first()));
        }
        if (range.isBoundedAbove()) {
            bounds.add("time <= " + Literal.integer(range.last()));
        }
        return bounds.isEmpty() ? "" : " WHERE " + String.join(" AND ", bounds);
    }
}
