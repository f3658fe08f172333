package io.dendro.processor.text;

import io.dendro.model.InvalidPathException;
import io.dendro.model.PathProblem;
import io.dendro.processor.check.path.TemplateProblem;
import java.util.List;
import java.util.function.Consumer;

/** Paths, with the messages that templates get for the same mistakes. */
final class PathText {
    private PathText() {}

    /** What a parser says of a path. */
    static List<Mistake> mistakes(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return List.of();
        } catch (InvalidPathException invalid) {
            return List.of(mistake(invalid.problem(), text, 0));
        }
    }

    /** A problem of a path that begins at this position of a text. */
    static Mistake mistake(PathProblem problem, String text, int start) {
        return Mistake.of(
                TemplateProblem.of(problem.kind()), text, start + problem.position(), problem.reason(), problem.cure());
    }
}
