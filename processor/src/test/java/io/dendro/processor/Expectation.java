package io.dendro.processor;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A message and its place, as a comment in the source says:
 *
 * <pre>
 * &#64;Timeseries("root.factory.{lin}")
 * //          ^ ERROR D0301: no component is named like the placeholder {lin}; did you mean {line}?
 * //|    root.factory.{lin}
 * //|                 ^
 * </pre>
 *
 * The caret stands below the column; the lines that begin with a bar are the rest of a message. Instead of a caret, {@code <<}
 * stands for the first column and {@code --} for a message without a place. Without a code it is the compiler's own message.
 */
record Expectation(String kind, long line, long column, String message) {
    private static final Pattern HEAD = Pattern.compile("\\s*//\\s*(\\^|<<|--) (ERROR|WARNING)( D\\d{4})?: (.*)");
    private static final String REST = "//|";
    private static final String OPTIONS = "// javac ";

    static List<Expectation> in(String source) {
        List<Expectation> found = new ArrayList<>();
        List<String> lines = source.lines().toList();
        long code = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            if (head.matches()) {
                found.add(of(head, code, message(head, lines, i + 1)));
            } else if (!lines.get(i).strip().startsWith(REST)) {
                code = i + 1;
            }
        }
        return found;
    }

    /** The options that a source asks for in a comment such as {@code // javac -Adendro.naming=SNAKE_CASE}. */
    static List<String> optionsIn(String source) {
        return source.lines()
                .filter(line -> line.startsWith(OPTIONS))
                .flatMap(line -> Stream.of(line.substring(OPTIONS.length()).split(" ")))
                .toList();
    }

    static List<Expectation> met(Compilation compilation) {
        return compilation.diagnostics().stream().map(Expectation::of).toList();
    }

    /** Whether the message is one of Dendro, not of the compiler. */
    boolean isOurs() {
        return message.endsWith("]") && message.matches("(?s).*\\[D\\d{4}]");
    }

    static Expectation of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "ERROR" : "WARNING";
        String message = diagnostic.getMessage(Locale.ROOT);
        return new Expectation(
                kind,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                message.endsWith("]") ? message : message.lines().findFirst().orElse(""));
    }

    private static Expectation of(Matcher head, long line, String message) {
        return switch (head.group(1)) {
            case "^" -> new Expectation(head.group(2), line, head.start(1) + 1, message);
            case "<<" -> new Expectation(head.group(2), line, 1, message);
            default -> new Expectation(head.group(2), Diagnostic.NOPOS, Diagnostic.NOPOS, message);
        };
    }

    private static String message(Matcher head, List<String> lines, int next) {
        StringBuilder message = new StringBuilder(head.group(4));
        for (int i = next; i < lines.size() && lines.get(i).strip().startsWith(REST); i++) {
            message.append('\n').append(lines.get(i).strip().substring(REST.length()));
        }
        return head.group(3) == null
                ? message.toString()
                : message + " [" + head.group(3).strip() + "]";
    }
}
