package io.dendro.internal.segment;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Another program, which ends with 0 if it gets the lock of a file, and with 1 if somebody has it. */
final class LockProbe {

    private LockProbe() {}

    public static void main(String[] files) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(files[0], "rw")) {
            System.exit(file.getChannel().tryLock() == null ? 1 : 0);
        }
    }
}
