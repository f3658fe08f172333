package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** A failure that repeats however often the call is made: the request itself must change. */
public non-sealed class PermanentException extends DendroException {

    private static final long serialVersionUID = 1L;

    public PermanentException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }

    @Override
    public final boolean isTransient() {
        return false;
    }
}
