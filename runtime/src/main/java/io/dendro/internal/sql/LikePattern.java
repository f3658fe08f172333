package io.dendro.internal.sql;

import java.util.regex.Pattern;

/**
 * Encodes text as the right side of LIKE, so that it stands for itself. IoTDB has no default escape character: one is
 * named where the text holds a wildcard.
 */
public final class LikePattern {

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

    /** What LIKE without an escape character means, for texts that are compared here. */
    public static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        pattern.codePoints().forEach(symbol -> {
            switch (symbol) {
                case '%' -> regex.append(".*");
                case '_' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(symbol)));
            }
        });
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private static String pattern(String text, String pattern) {
        return holdsSpecial(text) ? Literal.text(pattern) + " ESCAPE '#'" : Literal.text(pattern);
    }

    private static String escaped(String text) {
        return text.replace("#", "##").replace("%", "#%").replace("_", "#_");
    }

    private static boolean holdsSpecial(String text) {
        return text.indexOf('#') >= 0 || text.indexOf('%') >= 0 || text.indexOf('_') >= 0;
    }
}
