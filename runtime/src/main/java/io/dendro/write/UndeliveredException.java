package io.dendro.write;

import io.dendro.DeviceRecord;
import io.dendro.error.Context;
import io.dendro.error.PermanentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch writer gave up entities, which the exception hands back. The server may have some of them: when a connection
 * breaks, a request on its way may have been carried out or not. Writing them again is safe.
 *
 * <p>Serialized, it keeps its message, which tells how many they were, but not the entities, which need not be serializable.
 */
public final class UndeliveredException extends PermanentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<?> entities;
    private final transient @Nullable List<DeviceRecord> records;

    /**
     * Made by batch writers.
     *
     * @param cause what the last try met, if there was one
     */
    public UndeliveredException(String reason, List<?> entities, @Nullable Throwable cause) {
        this(reason, entities, List.of(), cause);
    }

    /** Made by batch writers that have a store. */
    public UndeliveredException(
            String reason, List<?> entities, List<DeviceRecord> records, @Nullable Throwable cause) {
        this(entities.size() + records.size() + " entities were not delivered: " + reason, cause, entities, records);
    }

    private UndeliveredException(
            String message, @Nullable Throwable cause, List<?> entities, List<DeviceRecord> records) {
        super(message, Context.NONE, cause);
        this.entities = List.copyOf(entities);
        this.records = List.copyOf(records);
    }

    /** Made by batch writers for rows that were not delivered yet: they stay in the store, and nothing is handed back. */
    public static UndeliveredException stored(long rows, String reason) {
        return new UndeliveredException(
                rows + " entities were not delivered yet, and stay in the store for the next writer: " + reason,
                null,
                List.of(),
                List.of());
    }

    /**
     * What was not delivered, in the order in which it was added.
     *
     * @throws IllegalStateException if the exception was serialized, and this is the copy
     */
    public List<?> entities() {
        return present(entities);
    }

    private static <T> T present(@Nullable T kept) {
        if (kept == null) {
            throw new IllegalStateException(
                    "a serialized exception hands back no entities, as they need not be serializable; take them before it is"
                            + " serialized");
        }
        return kept;
    }

    /**
     * Rows that were not delivered and whose entities are not in memory, since a writer with a
     * {@linkplain BatchOptions#withStore store} had them on the disk only; in the order in which they were added.
     *
     * @throws IllegalStateException as {@link #entities()}
     */
    public List<DeviceRecord> records() {
        return present(records);
    }

    /**
     * What was not delivered, in the order in which it was added.
     *
     * @param type the entity's class
     * @throws ClassCastException if they are of another class
     * @throws IllegalStateException as {@link #entities()}
     */
    public <E> List<E> entities(Class<E> type) {
        return entities().stream().<E>map(type::cast).toList();
    }
}
