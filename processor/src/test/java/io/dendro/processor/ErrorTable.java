package io.dendro.processor;

import io.dendro.processor.diagnostic.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of contents of {@code docs/errors}. */
final class ErrorTable {
    private static final String HEAD =
            """
            # What the compiler says

            Each message of Dendro's annotation processor ends with a code. Its page says what is wrong and why that matters, and
            shows a wrong and a right example; the examples are inputs of the processor's own tests
            (`processor/src/test/resources`).

            A warning can be accepted with `@SuppressWarnings("dendro:D0703")` where it is, or given another level for a whole
            project with `-Adendro.warn=D0703:note` (levels: `off`, `note`, `warning`, `error`). Errors cannot.

            | code | | about | tested by |
            |---|---|---|---|
            """;

    private ErrorTable() {}

    static String text() {
        return Problems.all().stream().map(ErrorTable::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Problem problem) {
        return "| [" + problem.code() + "](" + ErrorPage.fileName(problem) + ") | "
                + problem.severity().name().toLowerCase(Locale.ROOT) + " | " + problem.title() + " | "
                + String.join(", ", inputs(problem)) + " |\n";
    }

    private static List<String> inputs(Problem problem) {
        return Cases.bad().stream()
                .filter(file -> file.startsWith(problem.code()))
                .map(file -> "`" + file + "`")
                .toList();
    }
}
