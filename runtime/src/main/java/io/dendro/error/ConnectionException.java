package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The server cannot be reached, or the connection broke in the middle of a call. */
public class ConnectionException extends TransientException {

    private static final long serialVersionUID = 1L;

    public ConnectionException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
