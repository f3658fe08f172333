package io.dendro.integration.hostile;

import java.util.HexFormat;

/** Values as text that a terminal and a Markdown table show without harm. */
final class Legible {
    private static final int LONGEST = 40;

    private Legible() {}

    /** A value as code in a Markdown table. */
    static String code(Object value) {
        String text =
                cell(value instanceof byte[] bytes ? "X'" + HexFormat.of().formatHex(bytes) + "'" : value.toString());
        return text.isEmpty() ? "(empty)" : text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
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
