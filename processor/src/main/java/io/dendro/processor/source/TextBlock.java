package io.dendro.processor.source;

import java.util.ArrayList;
import java.util.List;

/** What the compiler does to the lines of a text block before it looks at the escapes. */
final class TextBlock {
    private record Line(int start, int end) {}

    private TextBlock() {}

    /** The body without its first line, without indentation and without blanks at the ends of lines. */
    static MappedText strip(MappedText body) {
        List<Line> lines = lines(body);
        int indentation = indentation(body, lines);
        MappedText stripped = new MappedText();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int end = withoutBlanks(body, line);
            stripped.add(body, Math.min(end, line.start + indentation), end);
            if (i < lines.size() - 1) {
                stripped.add('\n', body.offset(line.end));
            }
        }
        return stripped;
    }

    /** All but the first. */
    private static List<Line> lines(MappedText body) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < body.length(); i++) {
            boolean isPair = body.at(i) == '\r' && i + 1 < body.length() && body.at(i + 1) == '\n';
            if (body.at(i) == '\n' || body.at(i) == '\r') {
                lines.add(new Line(start, i));
                i += isPair ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(new Line(start, body.length()));
        return lines.subList(1, lines.size());
    }

    /** The least of all lines that are not blank, and of the last. */
    private static int indentation(MappedText body, List<Line> lines) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int blanks = line.start;
            while (blanks < line.end && Character.isWhitespace(body.at(blanks))) {
                blanks++;
            }
            if (blanks < line.end || i == lines.size() - 1) {
                least = Math.min(least, blanks - line.start);
            }
        }
        return least;
    }

    private static int withoutBlanks(MappedText body, Line line) {
        int end = line.end;
        while (end > line.start && Character.isWhitespace(body.at(end - 1))) {
            end--;
        }
        return end;
    }
}
