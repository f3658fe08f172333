package io.dendro.internal.segment;

import io.dendro.write.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** Keeps a second writer out, of this program or another. It ends with the program, however that ends. */
final class DirectoryLock implements AutoCloseable {

    private final RandomAccessFile file;

    private DirectoryLock(RandomAccessFile file) {
        this.file = file;
    }

    /** @throws StoreException if somebody has it */
    static DirectoryLock of(Path directory) throws IOException {
        RandomAccessFile file = new RandomAccessFile(directory.resolve("lock").toFile(), "rw");
        boolean locked = false;
        try {
            locked = file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Somebody in this program has it.
        } finally {
            if (!locked) {
                file.close();
            }
        }
        if (!locked) {
            throw new StoreException(
                    "the store " + directory
                            + " is in use by another batch writer, of this program or another; give each"
                            + " writer a directory of its own, and close the one before it is opened again",
                    null);
        }
        return new DirectoryLock(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
