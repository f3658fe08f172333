package io.dendro.testing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one server: {@code conf}, {@code data} and {@code logs}. Locked while the server is ours. */
public final class ServerDirectory implements AutoCloseable {
    private final Path root;
    private final boolean temporary;
    private final FileChannel lock;

    private ServerDirectory(Path root, boolean temporary) throws ServerFailure {
        this.root = root;
        this.temporary = temporary;
        this.lock = lock(root);
    }

    public static ServerDirectory open(@Nullable Path given) throws ServerFailure {
        try {
            if (given == null) {
                return new ServerDirectory(Files.createTempDirectory("iotdb-").toRealPath(), true);
            }
            return new ServerDirectory(Files.createDirectories(given).toRealPath(), false);
        } catch (IOException e) {
            throw new ServerFailure("The server's directory " + given + " cannot be created: " + e, e);
        }
    }

    private static FileChannel lock(Path root) throws ServerFailure {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("dendro.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new ServerFailure("The server's directory " + root + " cannot be locked: " + e, e);
        }
        throw new ServerFailure("The directory " + root
                + " is used by another server. Fix: stop that server, or give this one another directory.");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    public Path root() {
        return root;
    }

    public Path conf() {
        return root.resolve("conf");
    }

    public Path data() {
        return root.resolve("data");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public boolean isTemporary() {
        return temporary;
    }

    /** Removes what a failed start left, so that the next one is a first start. */
    void clearData() {
        delete(data());
    }

    /** Gives the directory back, and deletes it when it was temporary. */
    @Override
    public void close() {
        release();
        if (temporary) {
            delete(root);
        }
    }

    /** Gives the directory back, and keeps it if there are logs to read. */
    public void releaseForReading() {
        if (Files.exists(logs())) {
            release();
        } else {
            close();
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> found = Files.walk(tree)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + tree, e);
        }
    }
}
