package io.dendro.error;

import org.jspecify.annotations.Nullable;

/** Series or databases on the server contradict what is asked of them. */
public class SchemaException extends PermanentException {

    private static final long serialVersionUID = 1L;

    public SchemaException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }
}
