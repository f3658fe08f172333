package io.dendro.write;

import io.dendro.error.Context;
import io.dendro.error.PermanentException;
import org.jspecify.annotations.Nullable;

/**
 * The store of a batch writer cannot be opened, read or written: another writer has it, the disk is full, or a file cannot be
 * accessed.
 */
public final class StoreException extends PermanentException {

    private static final long serialVersionUID = 1L;

    /** Made by stores. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, Context.NONE, cause);
    }
}
