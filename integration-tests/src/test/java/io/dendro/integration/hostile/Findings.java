package io.dendro.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of hostile values in many places: all that went wrong is told at once, and none of it hides the rest. */
final class Findings {
    private static final int MOST_SHOWN = 40;

    private final List<String> problems = new ArrayList<>();
    private int checked;

    /** An answer, line by line, against the one of plain Java. */
    void compare(String place, String value, List<?> expected, Supplier<? extends List<?>> found) {
        try {
            compare(place, value, expected, found.get());
        } catch (RuntimeException e) {
            checked++;
            problems.add(place + " of " + Legible.brief(value) + ": " + Legible.visible(e.toString()));
        }
    }

    void compare(String place, String value, List<?> expected, List<?> found) {
        checked++;
        if (!expected.equals(found)) {
            problems.add(place + " of " + Legible.brief(value) + ": " + difference(expected, found));
        }
    }

    private static String difference(List<?> expected, List<?> found) {
        if (expected.size() != found.size()) {
            return found.size() + " lines and not " + expected.size();
        }
        return IntStream.range(0, found.size())
                .filter(line -> !Objects.equals(expected.get(line), found.get(line)))
                .mapToObj(line ->
                        "line " + line + " is " + brief(found.get(line)) + " and not " + brief(expected.get(line)))
                .findFirst()
                .orElseThrow();
    }

    private static String brief(@Nullable Object cell) {
        return cell == null ? "null" : Legible.brief(cell);
    }

    /** Ends a test. */
    void assertNone(Object test) {
        System.out.println(
                test + ": " + checked + " combinations of a place and a value, " + problems.size() + " wrong");
        List<String> shown = problems.stream().limit(MOST_SHOWN).toList();
        problems.clear();
        checked = 0;
        assertThat(shown).isEmpty();
    }
}
