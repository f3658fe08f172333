package io.dendro.query;

import io.dendro.error.MappingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one row of a projection, by their places in its list of items. Called by generated code. */
public final class ProjectedRow {

    private final Class<?> type;
    private final List<?> items;
    private final @Nullable Object[] values;

    ProjectedRow(Class<?> type, List<?> items, @Nullable Object[] values) {
        this.type = type;
        this.items = items;
        this.values = values;
    }

    /**
     * A value that the projection cannot do without, as the type of its component.
     *
     * @throws MappingException if it is missing
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T get(int index) {
        T value = getNullable(index);
        if (value == null) {
            throw new MappingException(items.get(index) + " has no value in this row, and its component of "
                    + type.getSimpleName()
                    + " is never null; declare it as a box and @Nullable, or ask for rows that have"
                    + " the value only, with where(column.isNotNull())");
        }
        return value;
    }

    /** A value as the type of its component; null where the row has none. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getNullable(int index) {
        return (T) values[index];
    }
}
