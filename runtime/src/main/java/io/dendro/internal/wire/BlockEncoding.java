package io.dendro.internal.wire;

/** How the server lays out a column of a result block. */
final class BlockEncoding {

    static final byte BYTE_ARRAY = 0;
    static final byte INT32_ARRAY = 1;
    static final byte INT64_ARRAY = 2;
    static final byte BINARY_ARRAY = 3;
    static final byte RUN_LENGTH = 4;
    static final byte DICTIONARY = 5;

    private BlockEncoding() {}
}
