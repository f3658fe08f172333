package io.dendro.processor.check.path;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class PathRules {
    private PathRules() {}

    public static List<Rule> all() {
        return List.of(new PathIsWellFormed());
    }
}
