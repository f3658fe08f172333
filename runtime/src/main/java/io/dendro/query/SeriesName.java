package io.dendro.query;

import io.dendro.internal.sql.Term;
import java.util.function.Consumer;

/**
 * A measurement, or the time of a row.
 *
 * @param identifier the name in SQL
 */
record SeriesName(String identifier) implements Formula {

    /** Whether ORDER BY means the path of the device by it, in backquotes and in any case. */
    boolean isDevice() {
        return identifier.equalsIgnoreCase("`device`");
    }

    @Override
    public Term term(Rendering rendering) {
        return Term.name(identifier);
    }

    @Override
    public void aggregates(Consumer<AggregateCall> found) {}

    @Override
    public Object value(Totals totals) {
        throw new IllegalStateException(identifier + " has a value for each row, and none for a group");
    }

    @Override
    public String serverOnly() {
        return identifier;
    }
}
