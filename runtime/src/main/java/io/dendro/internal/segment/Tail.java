package io.dendro.internal.segment;

import io.dendro.write.Durability;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The file to which entries are appended. Not by a channel: that would be closed for all when a thread that is interrupted
 * adds something.
 */
final class Tail implements AutoCloseable {

    private final Segment segment;
    private final RandomAccessFile file;
    private final Durability durability;
    private long forced;
    private boolean closed;
    private volatile @Nullable IOException failure;

    private Tail(Segment segment, RandomAccessFile file, Durability durability) {
        this.segment = segment;
        this.file = file;
        this.durability = durability;
    }

    /** Makes a new file. */
    static Tail of(Segment segment, Durability durability) throws IOException {
        Tail tail = new Tail(segment, new RandomAccessFile(segment.file().toFile(), "rw"), durability);
        try {
            tail.write(segment.header().encoded());
            if (durability == Durability.POWER) {
                forceDirectory(segment.directory());
            }
            return tail;
        } catch (IOException e) {
            tail.file.close();
            segment.remove();
            throw e;
        }
    }

    /** So that the file's name is on the disk too; systems that have no such thing need none. */
    private static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // As on Windows.
        }
    }

    Segment segment() {
        return segment;
    }

    /** Appends an entry. After a failure nothing more can be appended. */
    void append(byte[] content) throws IOException {
        write(Entries.framed(content, segment.header().marker()));
    }

    private void write(byte[] bytes) throws IOException {
        long before = segment.size();
        try {
            file.write(bytes);
            segment.setSize(before + bytes.length);
        } catch (IOException e) {
            file.setLength(before);
            throw e;
        }
    }

    /**
     * Returns when the disk has all that was appended; at once if that is not asked for. Fails ever after it has failed once: a
     * system that could not write a page forgets it, and says the next time that all is well.
     */
    synchronized void force() throws IOException {
        IOException before = failure;
        if (before != null) {
            throw new IOException("the disk failed before: " + before, before);
        }
        if (durability == Durability.POWER && !closed) {
            try {
                sync();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    private void sync() throws IOException {
        long size = segment.size();
        if (size > forced) {
            file.getFD().sync();
            forced = size;
        }
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Those who ask are told of an earlier failure by {@link #force}, now as before. */
    @Override
    public synchronized void close() throws IOException {
        try (file) {
            if (!hasFailed()) {
                force();
            }
        } finally {
            closed = true;
        }
    }
}
