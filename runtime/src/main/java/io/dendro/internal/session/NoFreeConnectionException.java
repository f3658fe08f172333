package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;

/** All connections are in use for longer than a call may wait. Waiting once more would not help it. */
final class NoFreeConnectionException extends ConnectionException {

    private static final long serialVersionUID = 1L;

    NoFreeConnectionException(String message) {
        super(message, Context.NONE, null);
    }
}
