package io.dendro.internal.segment;

import io.dendro.write.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second writer out, of this program or another. It ends with the program, however that ends. */
final class DirectoryLock implements AutoCloseable {

    /**
     * Those of this program. A second one must not even open the file: on many systems a lock falls when its program closes the
     * file, however often that is open.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path held;
    private final RandomAccessFile file;

    private DirectoryLock(Path held, RandomAccessFile file) {
        this.held = held;
        this.file = file;
    }

    /** @throws StoreException if somebody has it */
    static DirectoryLock of(Path directory) throws IOException {
        Path held = directory.toRealPath();
        if (!HELD.add(held)) {
            throw inUse(directory);
        }
        boolean locked = false;
        try {
            DirectoryLock lock = new DirectoryLock(held, locked(directory));
            locked = true;
            return lock;
        } finally {
            if (!locked) {
                HELD.remove(held);
            }
        }
    }

    private static RandomAccessFile locked(Path directory) throws IOException {
        RandomAccessFile file = new RandomAccessFile(directory.resolve("lock").toFile(), "rw");
        boolean locked = false;
        try {
            locked = file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Somebody in this program has it, by another class loader.
        } finally {
            if (!locked) {
                file.close();
            }
        }
        if (!locked) {
            throw inUse(directory);
        }
        return file;
    }

    private static StoreException inUse(Path directory) {
        return new StoreException(
                "the store " + directory
                        + " is in use by another batch writer, of this program or another; give each"
                        + " writer a directory of its own, and close the one before it is opened again",
                null);
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            HELD.remove(held);
        }
    }
}
