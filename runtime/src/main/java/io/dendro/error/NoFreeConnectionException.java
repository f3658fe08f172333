package io.dendro.error;

/**
 * All connections of the session were in use for longer than a call may wait; the message tells by what. Such a call is
 * not tried again.
 */
public final class NoFreeConnectionException extends ConnectionException {

    private static final long serialVersionUID = 1L;

    public NoFreeConnectionException(String message) {
        super(message, Context.NONE, null);
    }
}
