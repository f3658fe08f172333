package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The answer did not come in time. A write may still have been carried out; writing again is safe. */
public class RequestTimeoutException extends TransientException {

    private static final long serialVersionUID = 1L;

    public RequestTimeoutException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
