package io.dendro.internal.segment;

import java.util.Arrays;

/** What is needed to read entries, as bytes. Equal if these are. Immutable: the bytes must not be changed. */
public final class Layout {

    private final byte[] bytes;

    public Layout(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layout layout && Arrays.equals(bytes, layout.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
