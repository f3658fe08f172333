package io.dendro.error;

import org.jspecify.annotations.Nullable;

/**
 * The server counts time in another unit than the session does, by its options or by the server that it met first. The server
 * got no request. The message says both units.
 */
public class IncompatiblePrecisionException extends HandshakeException {

    private static final long serialVersionUID = 1L;

    public IncompatiblePrecisionException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
