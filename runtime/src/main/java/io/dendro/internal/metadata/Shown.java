package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.error.Context;
import io.dendro.error.StatementException;
import io.dendro.model.InvalidPathException;
import io.dendro.model.NodeName;
import io.dendro.model.PathPattern;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cells of SHOW statements. */
final class Shown {

    private static final String FOR_EVER = "INF";

    private Shown() {}

    /** A cell of a column that not every server has. */
    static Optional<Object> cell(ResultSet result, int column) {
        return column < 0 ? Optional.empty() : Optional.ofNullable(result.getObject(column));
    }

    /** As {@link #cell}. */
    static Optional<String> text(ResultSet result, int column) {
        return column < 0 ? Optional.empty() : Optional.ofNullable(result.getText(column));
    }

    /** As statements take it: the server prints words of SQL without their quotes. */
    static String path(@Nullable String printed) {
        try {
            return PathPattern.quote(String.valueOf(printed));
        } catch (InvalidPathException foreign) {
            // Other clients can make names that no statement takes, and lists must not fail for them.
            return String.valueOf(printed);
        }
    }

    /** A node without its quotes. */
    static String node(@Nullable String printed) {
        try {
            return NodeName.parse(String.valueOf(printed)).raw();
        } catch (InvalidPathException foreign) {
            return String.valueOf(printed);
        }
    }

    /** Empty for ever. */
    static Optional<Duration> timeToLive(Object millis) {
        try {
            return millis.equals(FOR_EVER)
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(Long.parseLong(millis.toString())));
        } catch (NumberFormatException e) {
            throw new StatementException(
                    "the server's answer cannot be read: '" + millis + "' is no time to live", Context.NONE, e);
        }
    }
}
