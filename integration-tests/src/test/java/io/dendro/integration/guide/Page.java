package io.dendro.integration.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the manual that shows queries. After the Java of each region it has the statement and the result. With
 * {@code -Ddendro.pages=write} they are written; otherwise they are held against what happens.
 */
final class Page {
    private static final boolean IS_WRITTEN = "write".equals(System.getProperty("dendro.pages"));
    private static final Pattern CLAUSE =
            Pattern.compile(" (?=(FROM|WHERE|GROUP BY|HAVING|ORDER BY|FILL|LIMIT|OFFSET|ALIGN BY)\\b)");

    private final Path file;

    Page(String name) {
        this.file = Path.of("../docs/manual").resolve(name);
    }

    /** Asks the query, and holds its statement and its result against the page. */
    void shows(String region, Query<?> query) {
        shows(region, query.sql(), query.list());
    }

    /** Holds a statement and a result against the page. */
    void shows(String region, String sql, List<?> result) {
        String text = read();
        Matcher blocks = blocks(region, text);
        String actual = fenced("sql", broken(sql)) + "\n" + fenced("text", lines(result));
        if (IS_WRITTEN) {
            write(text.substring(0, blocks.start(1)) + actual + text.substring(blocks.end(1)));
        } else {
            assertThat(blocks.group(1)).isEqualTo(actual);
        }
    }

    private Matcher blocks(String region, String text) {
        Matcher blocks = Pattern.compile(
                        "#" + region + " -->\n```java\n.*?```\n\n(```sql\n.*?```\n\n```text\n.*?```\n)", Pattern.DOTALL)
                .matcher(text);
        assertThat(blocks.find())
                .as("%s shows the region %s, its statement and its result", file, region)
                .isTrue();
        return blocks;
    }

    private static String broken(String sql) {
        return sql.isEmpty() ? "nothing is sent" : CLAUSE.matcher(sql).replaceAll("\n");
    }

    private static String lines(List<?> result) {
        return result.isEmpty()
                ? "nothing"
                : result.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String fenced(String language, String content) {
        return "```" + language + "\n" + content + "\n```\n";
    }

    private String read() {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
