package io.dendro.query;

import io.dendro.internal.sql.Literal;
import java.util.List;

/** How long a run of rows must be to count; rows without a value are passed over unless they are to end a run. Immutable. */
public final class Run {

    private final long least;
    private final Nulls nulls;

    private enum Nulls {
        PASSED_OVER,
        ENDING_THE_RUN
    }

    private Run(long least, Nulls nulls) {
        this.least = least;
        this.nulls = nulls;
    }

    /**
     * Runs of so many rows or more.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public static Run ofAtLeast(long rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("a run of " + rows + " rows is none; give at least 1");
        }
        return new Run(rows, Nulls.PASSED_OVER);
    }

    /** The same, where a row for which the condition is unknown ends a run. */
    public Run endedByNull() {
        return new Run(least, Nulls.ENDING_THE_RUN);
    }

    /** For {@code count_if}. */
    List<String> settings() {
        String keep = "keep >= " + Literal.integer(least);
        return nulls == Nulls.PASSED_OVER ? List.of(keep) : List.of(keep, "'ignoreNull'='false'");
    }

    /** For {@code GROUP BY CONDITION}. */
    String window() {
        return "KEEP >= " + Literal.integer(least) + ", ignoreNull=" + (nulls == Nulls.PASSED_OVER);
    }
}
