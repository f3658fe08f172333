package io.dendro.integration.differential;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a line. */
final class Cells {
    /** Aggregates are computed in the server's order, which rounds in other places. */
    private static final double TOLERANCE = 1e-9;

    private Cells() {}

    static List<@Nullable Object> of(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    /** Whether two lines are the same, but for what decimal numbers lose on the way. */
    static boolean same(List<@Nullable Object> expected, List<@Nullable Object> found) {
        return expected.size() == found.size()
                && IntStream.range(0, expected.size()).allMatch(i -> same(expected.get(i), found.get(i)));
    }

    private static boolean same(@Nullable Object expected, @Nullable Object found) {
        if (expected instanceof byte[] bytes && found instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        }
        if (expected instanceof Double first && found instanceof Double second) {
            return near(first, second, TOLERANCE);
        }
        if (expected instanceof Float first && found instanceof Float second) {
            return near(first, second, 1e-6);
        }
        return Objects.equals(expected, found);
    }

    private static boolean near(double expected, double found, double tolerance) {
        return Double.compare(expected, found) == 0
                || Math.abs(expected - found) <= tolerance * Math.max(1, Math.abs(expected));
    }

    /** For people. */
    static String show(List<@Nullable Object> cells) {
        return cells.stream()
                .map(cell -> cell instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(cell))
                .toList()
                .toString();
    }
}
