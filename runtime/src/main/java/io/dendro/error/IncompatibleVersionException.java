package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The server is of a version that Dendro does not speak to. The message says which, and which it has to be. */
public class IncompatibleVersionException extends HandshakeException {

    private static final long serialVersionUID = 1L;

    public IncompatibleVersionException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
