package io.dendro.error;

import org.jspecify.annotations.Nullable;

/**
 * Client and server do not come together over TLS: one of them speaks plain, a certificate is not trusted, is out of date or
 * is for another host, or the server asks for one of the client. The message says which of these.
 */
public class TlsException extends HandshakeException {

    private static final long serialVersionUID = 1L;

    public TlsException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
