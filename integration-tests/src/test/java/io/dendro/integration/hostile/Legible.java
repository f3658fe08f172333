package io.dendro.integration.hostile;

import java.util.HexFormat;

/** Values as text that a terminal and a Markdown table show without harm. */
final class Legible {
    private static final int LONGEST = 60;

    private Legible() {}

    /** A value as code in a Markdown table. */
    static String code(Object value) {
        String text = value instanceof byte[] bytes ? "X'" + HexFormat.of().formatHex(bytes) + "'" : value.toString();
        if (text.isEmpty()) {
            return "(empty)";
        }
        if (text.length() > LONGEST && text.chars().distinct().count() == 1) {
            return code(text.substring(0, 1)) + " " + text.length() + " times";
        }
        String fence = longestRunOfBackquotes(text) == 0 ? "`" : "`".repeat(longestRunOfBackquotes(text) + 1);
        String padding = fence.length() == 1 ? "" : " ";
        return fence + padding + spaces(cell(text)) + padding + fence;
    }

    private static int longestRunOfBackquotes(String text) {
        int longest = 0;
        int run = 0;
        for (char character : text.toCharArray()) {
            run = character == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Spaces at an end would be lost in print. */
    private static String spaces(String text) {
        String start = text.startsWith(" ") ? "\\u0020" + text.substring(1) : text;
        return start.endsWith(" ") ? start.substring(0, start.length() - 1) + "\\u0020" : start;
    }

    /** Text that fits one cell of a Markdown table. */
    static String cell(String text) {
        return visible(text).replace("|", "\\|");
    }

    /** Text with escapes for what cannot be seen, and cut where it is long. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean hidden = Character.isISOControl(point)
                    || type == Character.SURROGATE
                    || type == Character.FORMAT
                    || type == Character.UNASSIGNED;
            visible.append(hidden ? "\\u%04X".formatted(point) : Character.toString(point));
        });
        return visible.toString();
    }

    /** A short form for the names of tests. */
    static String brief(Object value) {
        String text = visible(value.toString());
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "... (" + text.length() + " chars)";
    }
}
