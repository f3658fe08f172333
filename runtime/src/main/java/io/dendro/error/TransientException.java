package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** A failure that may pass: the same call can succeed later, on this session or a new one. */
public non-sealed class TransientException extends DendroException {

    private static final long serialVersionUID = 1L;

    public TransientException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }

    @Override
    public final boolean isTransient() {
        return true;
    }
}
