package io.dendro.internal.sql;

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
