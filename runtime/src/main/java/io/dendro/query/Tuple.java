package io.dendro.query;

import org.jspecify.annotations.Nullable;

/** The values of one row, in the order of the select list. */
final class Tuple {

    private final @Nullable Object[] values;

    Tuple(@Nullable Object[] values) {
        this.values = values;
    }

    /** A value as the type of its column, which the stage that calls this knows from its type parameters. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    <T extends @Nullable Object> T get(int index) {
        return (T) values[index];
    }

    boolean isMissing(int index) {
        return values[index] == null;
    }
}
