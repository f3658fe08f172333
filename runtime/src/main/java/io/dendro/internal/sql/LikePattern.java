package io.dendro.internal.sql;

/**
 * Encodes text as the right side of LIKE, so that it stands for itself. IoTDB has no default escape character: one is
 * named where the text holds a wildcard.
 */
public final class LikePattern {

    private static final char ESCAPE = '#';

    private LikePattern() {}

    public static String prefix(String text) {
        return pattern(text, escaped(text) + "%");
    }

    public static String suffix(String text) {
        return pattern(text, "%" + escaped(text));
    }

    public static String part(String text) {
        return pattern(text, "%" + escaped(text) + "%");
    }

    private static String pattern(String text, String pattern) {
        return holdsSpecial(text) ? Literal.text(pattern) + " ESCAPE '" + ESCAPE + "'" : Literal.text(pattern);
    }

    private static String escaped(String text) {
        if (!holdsSpecial(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (char unit : text.toCharArray()) {
            if (isSpecial(unit)) {
                escaped.append(ESCAPE);
            }
            escaped.append(unit);
        }
        return escaped.toString();
    }

    private static boolean holdsSpecial(String text) {
        return text.chars().anyMatch(LikePattern::isSpecial);
    }

    private static boolean isSpecial(int unit) {
        return unit == '%' || unit == '_' || unit == ESCAPE;
    }
}
