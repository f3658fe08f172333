package io.dendro.internal.wire;

/** Texts as UTF-8, written into place without a copy between. */
public final class Utf8 {

    /** The most bytes that one {@code char} becomes (a pair of surrogates becomes four). */
    public static final int LONGEST = 3;

    private Utf8() {}

    /**
     * Writes the ASCII characters at the start of a text.
     *
     * @return how many there were
     */
    public static int putAscii(String text, byte[] target, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                return i;
            }
            target[at + i] = (byte) character;
        }
        return length;
    }

    /**
     * Writes a text from a character on; there must be room for {@link #LONGEST} bytes a character.
     *
     * @return where the bytes end
     * @throws IllegalArgumentException at half a surrogate pair, which has no UTF-8 form and would come back changed
     */
    public static int put(String text, int from, byte[] target, int start) {
        int at = start;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                target[at++] = (byte) character;
            } else if (character < 0x800) {
                target[at++] = (byte) (0xC0 | (character >> 6));
                target[at++] = continuation(character);
            } else if (!Character.isSurrogate(character)) {
                target[at++] = (byte) (0xE0 | (character >> 12));
                target[at++] = continuation(character >> 6);
                target[at++] = continuation(character);
            } else {
                int point = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(point)) {
                    throw new IllegalArgumentException(String.format(
                            "the text holds half of a surrogate pair (U+%04X at index %d), which UTF-8 cannot express",
                            (int) character, i));
                }
                target[at++] = (byte) (0xF0 | (point >> 18));
                target[at++] = continuation(point >> 12);
                target[at++] = continuation(point >> 6);
                target[at++] = continuation(point);
                i++;
            }
        }
        return at;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
