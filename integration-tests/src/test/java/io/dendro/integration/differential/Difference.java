package io.dendro.integration.differential;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where two results differ first. */
final class Difference {
    private Difference() {}

    static Optional<String> of(List<List<@Nullable Object>> expected, List<List<@Nullable Object>> found) {
        int lines = Math.max(expected.size(), found.size());
        for (int i = 0; i < lines; i++) {
            if (i >= expected.size() || i >= found.size() || !Cells.same(expected.get(i), found.get(i))) {
                return Optional.of("line " + i + " of " + expected.size() + "\nexpected " + line(expected, i)
                        + "\nfound    " + line(found, i) + " of " + found.size());
            }
        }
        return Optional.empty();
    }

    private static String line(List<List<@Nullable Object>> lines, int index) {
        return index < lines.size() ? Cells.show(lines.get(index)) : "nothing";
    }
}
