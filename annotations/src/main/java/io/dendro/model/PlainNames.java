package io.dendro.model;

/**
 * Which names can stand without backquotes.
 *
 * <p>The set is the one that SQL, paths in requests and measurement names in requests have in common. The server's path
 * parser alone would also take {@code # $ : @ { }} unquoted, but it makes of {@code a#b} and {@code `a#b`} two series, and
 * SQL can reach only the second.
 */
final class PlainNames {
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    private PlainNames() {}

    static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || isDigit(character)
                || character == '_'
                || (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH);
    }

    /** The index of the first character that is not plain, or the length where all are. */
    static int plainLength(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!isPlain(text.charAt(i))) {
                return i;
            }
        }
        return length;
    }

    /**
     * Whether a text of plain characters reads as a number: {@code 7}, {@code 1e5}, {@code 1d}, {@code 2E3f}, {@code 4L}.
     * The server keeps the quotes of these, and so does not take {@code 1d} for {@code `1d`}. It does not count zeros with
     * a suffix, such as {@code 0d}: they are plain names.
     */
    static boolean isNumber(String plain) {
        int length = plain.length();
        int whole = digits(plain, 0);
        if (whole == 0) {
            return false;
        }
        int end = whole;
        if (end < length && isOneOf("eE", plain.charAt(end))) {
            end = digits(plain, end + 1);
            if (end == whole + 1) {
                return false;
            }
        }
        if (end == length) {
            return true;
        }
        String suffixes = end == whole ? "dDfFlL" : "dDfF";
        boolean isSuffix = end + 1 == length && isOneOf(suffixes, plain.charAt(end));
        return isSuffix && (end > whole || !isZero(plain, whole));
    }

    private static boolean isOneOf(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }

    private static boolean isZero(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
