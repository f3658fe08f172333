package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** The server refused a request: bad syntax, unknown names, types that do not fit. */
public class StatementException extends PermanentException {

    private static final long serialVersionUID = 1L;

    public StatementException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
