package io.dendro.samples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in Markdown, in the parts that can be held against the code.
 *
 * @param file from the root of the repository
 */
record Document(String file) {
    static final Path ROOT = Path.of("../..");
    static final Document README = new Document("README.md");

    private static final String MANUAL = "docs";
    private static final Path MESSAGES = Path.of(MANUAL, "errors");

    /** A Java block and the comment before it, which names the file and the region that it shows. */
    record Snippet(String file, String region, String code) {
        @Override
        public String toString() {
            return file + "#" + region;
        }
    }

    /** The README and the manual, without the pages of messages, which the processor's tests hold. */
    static List<Document> all() {
        try (Stream<Path> files = Files.walk(ROOT.resolve(MANUAL))) {
            Stream<Document> manual = files.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .filter(file -> !file.startsWith(MESSAGES))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .map(Document::new);
            return Stream.concat(Stream.of(README), manual).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Snippet> snippets() {
        return find("<!-- region (\\S+)#(\\w+) -->\\n```java\\n(.*?)```")
                .map(match -> new Snippet(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    /** What stands between the fences of all blocks of a language. */
    List<String> blocks(String language) {
        return find("(?m)^```" + language + "\\n(.*?)```")
                .map(match -> match.group(1))
                .toList();
    }

    /** The links to files of the repository, from its root. */
    List<Path> links() {
        Path folder = ROOT.resolve(file).resolveSibling(".");
        return find("\\]\\((?!http)([^)#]+)")
                .map(match -> folder.resolve(match.group(1)))
                .toList();
    }

    /** What stands between {@code // region NAME} and {@code // endregion}, moved to the left margin. */
    static String region(String file, String name) {
        String source = read(file);
        int start = source.indexOf("// region " + name + "\n");
        int end = source.indexOf("// endregion", start);
        if (start < 0 || end < 0) {
            throw new AssertionError(file + " has no region " + name);
        }
        String region = source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end));
        return region.stripIndent() + "\n";
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<MatchResult> find(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(read(file)).results();
    }

    @Override
    public String toString() {
        return file;
    }
}
