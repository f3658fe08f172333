package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The server is up but cannot serve now: starting, read-only, overloaded, or without a leader for a region. */
public class ServerBusyException extends TransientException {

    private static final long serialVersionUID = 1L;

    public ServerBusyException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
