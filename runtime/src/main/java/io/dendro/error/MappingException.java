package io.dendro.error;

import org.jspecify.annotations.Nullable;

/**
 * A value and its Java component do not fit, which only shows at run time: a missing value for a primitive, an unknown enum
 * name, a time that the server cannot hold, a value that its converter refuses; or an entity refuses two rows of one device
 * and time.
 */
public class MappingException extends PermanentException {

    private static final long serialVersionUID = 1L;

    public MappingException(String message, Context context, @Nullable Throwable cause) {
        super(message, context, cause);
    }

    public MappingException(String message) {
        this(message, Context.NONE, null);
    }

    public MappingException(String message, @Nullable Throwable cause) {
        this(message, Context.NONE, cause);
    }
}
