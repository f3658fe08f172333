package io.dendro.testing.internal;

import java.io.Serial;

/** A failure with a text for the user; the public package turns it into its own exception. */
public class ServerFailure extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** A port was taken by somebody else between its choice and its use: worth another try with other ports. */
    static final class PortTaken extends ServerFailure {
        @Serial
        private static final long serialVersionUID = 1L;

        PortTaken(String message) {
            super(message);
        }
    }
}
