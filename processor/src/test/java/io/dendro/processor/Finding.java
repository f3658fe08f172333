package io.dendro.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A message of the compiler, or of what runs in it, at a line of a source. */
record Finding(Path file, int line, String message) {
    private static final Pattern HEAD = Pattern.compile("(\\S.*\\.java):(\\d+): (?:error|warning): (.*)");
    private static final String FAULT = "// fault";

    /** Those that a compiler printed. */
    static List<Finding> in(String output) {
        return output.lines()
                .map(HEAD::matcher)
                .filter(Matcher::matches)
                .map(Finding::of)
                .toList();
    }

    /** The lines of a source that ask for one. */
    static List<Integer> linesOfFaults(String source) {
        List<String> lines = source.lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).endsWith(FAULT))
                .boxed()
                .toList();
    }

    /** The lines of the findings in one source, in order. */
    static Stream<Integer> lines(List<Finding> findings, Path file) {
        return findings.stream()
                .filter(finding -> finding.file.equals(file))
                .map(Finding::line)
                .distinct()
                .sorted();
    }

    private static Finding of(Matcher head) {
        return new Finding(Path.of(head.group(1)), Integer.parseInt(head.group(2)), head.group(3));
    }
}
