package io.dendro.testing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(root.resolve("dendro.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
            channel.close();
        } catch (IOException | OverlappingFileLockException e) {
            throw inUse(root, channel, e);
        }
        throw new ServerFailure(inUse(root));
    }

    private static ServerFailure inUse(Path root, @Nullable FileChannel channel, Exception cause) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        return cause instanceof OverlappingFileLockException
                ? new ServerFailure(inUse(root), cause)
                : new ServerFailure("The server's directory " + root + " cannot be locked: " + cause, cause);
    }

    private static String inUse(Path root) {
        return "The directory " + root
                + " is used by another server. Fix: stop that server, or give this one another directory.";
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
