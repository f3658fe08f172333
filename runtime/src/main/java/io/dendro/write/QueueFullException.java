package io.dendro.write;

import io.dendro.error.Context;
import io.dendro.error.TransientException;
import org.jspecify.annotations.Nullable;

/** A batch writer did not take an entity, since its queue is full: entities come faster than the server takes them. */
public final class QueueFullException extends TransientException {

    private static final long serialVersionUID = 1L;

    /** Made by batch writers. */
    public QueueFullException(String message, @Nullable Throwable cause) {
        super(message, Context.NONE, cause);
    }
}
