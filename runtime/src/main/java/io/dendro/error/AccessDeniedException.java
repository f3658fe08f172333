package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The user is known but lacks the privilege. */
public class AccessDeniedException extends PermanentException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
