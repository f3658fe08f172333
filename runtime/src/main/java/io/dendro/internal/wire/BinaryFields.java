package io.dendro.internal.wire;

/** Puts a message of Thrift's binary protocol into an array, from some place on. There must be room. */
final class BinaryFields {

    static final byte BOOLEAN = 2;
    static final byte INT = 8;
    static final byte LONG = 10;
    static final byte BYTES = 11;
    static final byte STRUCT = 12;
    static final byte LIST = 15;
    static final byte END = 0;

    /** The size of a field's type and number. */
    static final int HEAD = 1 + Short.BYTES;

    private byte[] target = {};
    private int at;

    BinaryFields in(byte[] array, int start) {
        target = array;
        at = start;
        return this;
    }

    /** Where the next byte goes. */
    int at() {
        return at;
    }

    BinaryFields head(byte type, int number) {
        target[at] = type;
        target[at + 1] = 0;
        target[at + 2] = (byte) number;
        at += HEAD;
        return this;
    }

    BinaryFields put(int value) {
        BigEndian.putInt(target, at, value);
        at += Integer.BYTES;
        return this;
    }

    BinaryFields put(long value) {
        BigEndian.putLong(target, at, value);
        at += Long.BYTES;
        return this;
    }

    BinaryFields put(byte value) {
        target[at++] = value;
        return this;
    }

    BinaryFields put(String text) {
        int start = at + Integer.BYTES;
        int end = Utf8.put(text, 0, target, start);
        put(end - start);
        at = end;
        return this;
    }

    BinaryFields put(byte[] bytes, int length) {
        System.arraycopy(bytes, 0, target, at, length);
        at += length;
        return this;
    }
}
