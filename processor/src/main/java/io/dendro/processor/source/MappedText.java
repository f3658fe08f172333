package io.dendro.processor.source;

import java.util.Arrays;

/** A text whose chars remember where in a source file they come from. */
final class MappedText {
    private final StringBuilder chars = new StringBuilder();
    private int[] offsets = new int[64];

    void add(char character, int offset) {
        if (chars.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[chars.length()] = offset;
        chars.append(character);
    }

    /** Adds a part of another text. */
    void add(MappedText other, int start, int end) {
        for (int i = start; i < end; i++) {
            add(other.at(i), other.offset(i));
        }
    }

    int length() {
        return chars.length();
    }

    char at(int index) {
        return chars.charAt(index);
    }

    int offset(int index) {
        return offsets[index];
    }

    @Override
    public String toString() {
        return chars.toString();
    }
}
