package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The server refused the user's name or password. */
public class AuthenticationException extends PermanentException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
