package io.dendro.processor;

import io.dendro.processor.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code docs/errors}. People write its prose; its head and its examples are copies:
 *
 * <pre>
 * # D0301: unbound placeholder
 * ...
 * &lt;!-- bad/D0301_typo.java --&gt;
 * ```java
 * ...
 * ```
 * </pre>
 */
record ErrorPage(Problem problem, String text) {
    static final Path FOLDER = Path.of("..", "docs", "errors");

    private static final Path INPUTS = Path.of("src", "test", "resources");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- ((?:bad|right)/[\\w.]+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final String PROSE = "\n## What";

    static ErrorPage of(Problem problem) {
        return new ErrorPage(problem, Cases.text(FOLDER.resolve(fileName(problem))));
    }

    static String fileName(Problem problem) {
        return problem.code() + ".md";
    }

    /** The files that the page shows, as it names them. */
    List<String> examples() {
        return EXAMPLE.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The page as its copies would be today. */
    String refreshed() {
        Matcher examples = EXAMPLE.matcher(text.substring(text.indexOf(PROSE)));
        return head()
                + examples.replaceAll(match -> Matcher.quoteReplacement("<!-- " + match.group(1) + " -->\n```java\n"
                        + Cases.text(INPUTS.resolve(match.group(1))) + "```\n"));
    }

    void rewrite() {
        try {
            Files.writeString(FOLDER.resolve(fileName(problem)), refreshed());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String head() {
        return "# " + problem.code() + ": " + problem.title() + "\n\n"
                + problem.severity().name().toLowerCase(Locale.ROOT) + ": `"
                + problem.text().replace("%s", "...") + "`\n";
    }

    /** The codes that have pages, by their files. */
    static List<String> codes() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("D\\d{4}\\.md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
