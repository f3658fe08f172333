package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The server refused the login: it does not know the user with this password, or does not let that user in, as one that is locked. */
public class AuthenticationException extends HandshakeException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
