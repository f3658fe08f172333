package io.dendro.processor.read;

import io.dendro.model.InvalidPathException;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The path template of an entity, parsed where it can be.
 *
 * @param placeholders the names in braces in their order; guessed where the template does not parse, so that a mistake in one
 *     place does not turn every path component into a measurement
 */
public record Template(
        Attribute<String> text,
        Optional<PathTemplate> parsed,
        Optional<InvalidPathException> problem,
        List<String> placeholders) {
    private static final Pattern BRACED =
            Pattern.compile("\\{(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)}");

    /**
     * Reads a template.
     *
     * @param databaseDepth how many nodes after {@code root} name the database
     */
    static Template of(Attribute<String> text, int databaseDepth) {
        try {
            PathTemplate path = PathTemplate.parse(text.value(), databaseDepth);
            return new Template(text, Optional.of(path), Optional.empty(), path.placeholders());
        } catch (InvalidPathException invalid) {
            return new Template(text, Optional.empty(), Optional.of(invalid), guess(text.value()));
        }
    }

    private static List<String> guess(String text) {
        return BRACED.matcher(text)
                .results()
                .map((MatchResult braced) -> braced.group(1))
                .distinct()
                .toList();
    }
}
