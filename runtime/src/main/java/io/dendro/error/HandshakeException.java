package io.dendro.error;

import org.jspecify.annotations.Nullable;

/**
 * Client and server do not come together, whatever the request is: by TLS, by their versions, or by the login. It says
 * nothing of the request, which can succeed as it is once the certificate, the server, the account or the session's options are
 * in order.
 */
public abstract class HandshakeException extends PermanentException {

    private static final long serialVersionUID = 1L;

    HandshakeException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
