package io.dendro.error;

import org.jspecify.annotations.Nullable;

/**
 * A call did not end in time: its answer did not come, or came too late to be trusted, or there was not even time to ask, as
 * while waiting for a connection. If an answer was still awaited its connection was closed; else that serves on. What was
 * asked may have been carried out if it was sent; writing rows again is safe.
 */
public class RequestTimeoutException extends TransientException {

    private static final long serialVersionUID = 1L;

    public RequestTimeoutException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
