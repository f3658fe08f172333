package io.dendro.write;

import io.dendro.error.Context;
import io.dendro.error.PermanentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch writer gave up entities, which the exception hands back. The server may have some of them: when a connection
 * breaks, a request on its way may have been carried out or not. Writing them again is safe.
 */
public final class UndeliveredException extends PermanentException {

    private static final long serialVersionUID = 1L;

    private final transient List<?> entities;

    /**
     * Made by batch writers.
     *
     * @param cause what the last try met, if there was one
     */
    public UndeliveredException(String reason, List<?> entities, @Nullable Throwable cause) {
        super(entities.size() + " entities were not delivered: " + reason, Context.NONE, cause);
        this.entities = List.copyOf(entities);
    }

    /** What was not delivered, in the order in which it was added. */
    public List<?> entities() {
        return entities;
    }

    /**
     * What was not delivered, in the order in which it was added.
     *
     * @param type the entity's class
     * @throws ClassCastException if they are of another class
     */
    public <E> List<E> entities(Class<E> type) {
        return entities.stream().<E>map(type::cast).toList();
    }
}
