package io.dendro.query;

import org.jspecify.annotations.Nullable;

/** Values to compare with. */
final class Present {

    private Present() {}

    /** The value; nothing is equal to null, in SQL as here. */
    static <T> T value(Object left, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "column " + left + " is compared with null, to which nothing is equal; give a" + " value"
                            + (left instanceof Expression ? ", or use isNull() for rows without one" : ""));
        }
        return value;
    }
}
