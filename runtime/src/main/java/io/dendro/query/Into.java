package io.dendro.query;

import io.dendro.Session;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Begins a statement by which the server writes what it computes of rows into other devices, and sends nothing of it to the
 * client: copies of rows, or aggregates in windows.
 *
 * <pre>{@code
 * readings.into(minutes)
 *         .set(MEAN, TEMPERATURE.avg())
 *         .set(PEAK, RPM.max())
 *         .at(PLANT.eq("berlin"))
 *         .groupBy(window(ofMinutes(1)).between(from, to))
 *         .write();
 * }</pre>
 *
 * <p>What is set first decides whether rows or aggregates are written; the compiler lets nobody mix them. A measurement
 * takes values of its own Java type only. Immutable: each call gives a new statement.
 *
 * @param <E> the entity that is read
 * @param <T> the entity that is written
 */
public final class Into<E, T> {

    private final Source<E> source;
    private final IntoTarget<E, T> target;

    private Into(Source<E> source, IntoTarget<E, T> target) {
        this.source = source;
        this.target = target;
    }

    /**
     * A statement that sets nothing yet; mappers offer it as {@code into(...)}.
     *
     * @param creation creates over a view of the session the series of a device of the target, given by its path, unless they
     *     exist
     * @throws IllegalArgumentException if IoTDB would take a node of the target's path for one that it has to replace
     */
    public static <E, T> Into<E, T> of(
            Session session,
            EntityDefinition<E> source,
            EntityDefinition<T> target,
            BiConsumer<Session, String> creation) {
        return new Into<>(new Source<>(session, source), IntoTarget.of(source, target, creation));
    }

    /** A node of the devices that are written, as {@link IntoStatement#node(PathColumn, Object)}. */
    public <V> Into<E, T> node(PathColumn<T, V> node, V value) {
        return new Into<>(source, target.named(node, value));
    }

    /** A node of the devices that are written, as {@link IntoStatement#node(PathColumn, PathColumn)}. */
    public <V> Into<E, T> node(PathColumn<T, V> node, PathColumn<E, V> same) {
        return new Into<>(source, target.with(node, new TargetNode.Copied(same.index())));
    }

    /**
     * Writes a value of each row, at the time of the row.
     *
     * @throws IllegalArgumentException as {@link IntoRows#set}
     */
    public <V> IntoRows<E, T> set(MeasurementColumn<T, V> column, Selectable<E, ? extends @Nullable V> value) {
        return IntoRows.of(source, target).set(column, value);
    }

    /**
     * Writes an aggregate of each window, at the start of the window.
     *
     * @throws IllegalArgumentException as {@link IntoGroups#set}
     */
    public <V> IntoGroups<E, T> set(MeasurementColumn<T, V> column, Groupable<Group<E>, ? extends @Nullable V> value) {
        return IntoGroups.of(source, target).set(column, value);
    }
}
