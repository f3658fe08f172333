package io.dendro.integration.fuzz;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One message of the binary protocol, without the length in front. */
record Frame(byte[] bytes) {
    private static final int NAME_LENGTH = 4;
    private static final int NAME = 8;

    static Frame read(DataInputStream input) throws IOException {
        byte[] bytes = new byte[input.readInt()];
        input.readFully(bytes);
        return new Frame(bytes);
    }

    /** Whether a message with its length in front is as long as it says. */
    static boolean isWhole(byte[] bytes) {
        return bytes.length >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == bytes.length - Integer.BYTES;
    }

    /** The name of the call. */
    String call() {
        return new String(bytes, NAME, nameLength(), StandardCharsets.US_ASCII);
    }

    int number() {
        return ByteBuffer.wrap(bytes).getInt(NAME + nameLength());
    }

    /** The same message as the answer to another call of that name. */
    Frame numbered(int number) {
        byte[] copy = bytes.clone();
        ByteBuffer.wrap(copy).putInt(NAME + nameLength(), number);
        return new Frame(copy);
    }

    byte[] withLength() {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    private int nameLength() {
        return ByteBuffer.wrap(bytes).getInt(NAME_LENGTH);
    }
}
