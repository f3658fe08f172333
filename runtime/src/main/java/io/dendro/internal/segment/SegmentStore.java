package io.dendro.internal.segment;

import io.dendro.write.Durability;
import io.dendro.write.StoreDamage;
import io.dendro.write.StoreDamage.Kind;
import io.dendro.write.StoreException;
import io.dendro.write.StoreOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Entries in a directory. They are appended in portions, each in one file; a file is deleted when all its portions are done
 * with. Not thread-safe, except for {@link #read} and {@link #force}.
 */
public final class SegmentStore implements AutoCloseable {

    private static final long SMALLEST_SEGMENT = 4L << 10;
    private static final long LARGEST_SEGMENT = 16L << 20;
    private static final int SEGMENTS = 16;

    private final StoreOptions options;
    private final Layout layout;
    private final long segmentBytes;
    private final DirectoryLock lock;
    private final ReadPosition position;
    private final ConcurrentSkipListMap<Long, Segment> segments = new ConcurrentSkipListMap<>();
    private long bytes;
    private long lastNumber;
    private @Nullable Tail tail;

    /** Also those that take nothing more, for whoever has still to wait for them. */
    private final ConcurrentMap<Long, Tail> tails = new ConcurrentHashMap<>();

    private SegmentStore(StoreOptions options, Layout layout, DirectoryLock lock) throws IOException {
        this.options = options;
        this.layout = layout;
        this.segmentBytes = Math.max(SMALLEST_SEGMENT, Math.min(LARGEST_SEGMENT, options.maxBytes() / SEGMENTS));
        this.lock = lock;
        this.position = ReadPosition.of(options.directory());
    }

    /**
     * Opens a directory and locks it.
     *
     * @param layout of the entries that will be appended
     * @throws StoreException if another writer has it, or it cannot be read
     */
    public static SegmentStore open(StoreOptions options, Layout layout) {
        try {
            Files.createDirectories(options.directory());
            DirectoryLock lock = DirectoryLock.of(options.directory());
            try {
                return new SegmentStore(options, layout, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw failure("opened", options, e);
        }
    }

    private static StoreException failure(String what, StoreOptions options, IOException cause) {
        return StoreFailure.of(what, options.directory(), cause);
    }

    /**
     * Finds what an earlier program left, oldest first. To be called once, before anything is appended.
     *
     * @param mostEntries how many entries a portion may have
     * @param mostBytes how many bytes, but for its last entry
     */
    public Recovered recover(int mostEntries, long mostBytes) {
        try {
            Recovery recovery = new Recovery(options.directory(), mostEntries, mostBytes);
            recovery.run(position);
            lastNumber = recovery.lastNumber();
            for (Segment segment : recovery.segments()) {
                segments.put(segment.number(), segment);
                bytes += segment.size();
            }
            return recovery.recovered();
        } catch (IOException e) {
            throw failure("read", options, e);
        }
    }

    /** Whether an entry of so many bytes can be appended. */
    public boolean hasRoomFor(long entry) {
        return bytes + entry + Entries.OVERHEAD + (tail == null || isFull() ? headerSize() : 0) <= options.maxBytes();
    }

    /** Whether an entry of so many bytes can be appended if there is nothing else. Thread-safe. */
    public boolean canHold(long entry) {
        return entry + Entries.OVERHEAD + headerSize() <= options.maxBytes();
    }

    private int headerSize() {
        return new SegmentHeader(0, layout).size();
    }

    private boolean isFull() {
        Tail current = tail;
        return current != null && (current.segment().size() >= segmentBytes || current.hasFailed());
    }

    /** Whether a further entry can be appended to a portion; else it begins another one. */
    public boolean isOpen(Portion portion) {
        Tail current = tail;
        return current != null && current.segment().number() == portion.segment() && !isFull();
    }

    /** Appends the first entry of a portion. */
    public Portion begin(byte[] entry) {
        try {
            if (isFull()) {
                endTail();
            }
            Tail current = tail();
            int from = (int) current.segment().size();
            append(current, entry);
            current.segment().hold();
            return new Portion(
                    current.segment().number(), from, (int) current.segment().size(), 1);
        } catch (IOException e) {
            throw failure("written", options, e);
        }
    }

    /** Appends a further entry to the portion that was begun last and {@linkplain #isOpen is open}. */
    public Portion append(Portion portion, byte[] entry) {
        try {
            Tail current = tail();
            append(current, entry);
            return portion.grownTo((int) current.segment().size());
        } catch (IOException e) {
            throw failure("written", options, e);
        }
    }

    /** What a failure left at the end of the file is found as damage, if it could not be cut; so nothing comes after it. */
    private void append(Tail current, byte[] entry) throws IOException {
        long before = current.segment().size();
        try {
            current.append(entry);
            bytes += current.segment().size() - before;
        } catch (IOException e) {
            endTail();
            throw e;
        }
    }

    private Tail tail() throws IOException {
        Tail current = tail;
        if (current == null) {
            SegmentHeader header = new SegmentHeader(ThreadLocalRandom.current().nextInt(), layout);
            Segment segment = new Segment(options.directory(), lastNumber + 1, header);
            current = Tail.of(segment, options.durability());
            lastNumber++;
            segments.put(segment.number(), segment);
            bytes += segment.size();
            tails.put(segment.number(), current);
            tail = current;
        }
        return current;
    }

    private void endTail() throws IOException {
        Tail ended = tail;
        if (ended != null) {
            tail = null;
            ended.close();
            removeIfDone(ended.segment());
        }
    }

    /**
     * Returns when what was appended to a portion before will outlast what the options say. Thread-safe.
     *
     * @throws StoreException if the disk fails; what was appended may be there or not
     */
    public void force(Portion portion) {
        Tail written = tails.get(portion.segment());
        try {
            // There is none when the file is done with.
            if (written != null && options.durability() == Durability.POWER) {
                written.force();
            }
        } catch (IOException e) {
            throw new StoreException(
                    "the store " + options.directory() + " cannot be forced to the disk: " + e
                            + "; what was added is sent nevertheless, but may not outlast a loss of power",
                    e);
        }
    }

    /**
     * What a portion holds; what is no entry any more is damage. Thread-safe.
     *
     * @throws StoreException if the file cannot be read now; it may be another time
     */
    public Contents read(Portion portion) {
        Segment segment = segments.get(portion.segment());
        if (segment == null) {
            throw new IllegalStateException(
                    "the store " + options.directory() + " has no file " + portion.segment() + " any more");
        }
        try {
            return PortionReader.read(segment, portion);
        } catch (IOException e) {
            if (!Files.notExists(segment.file())) {
                throw failure("read", options, e);
            }
            StoreDamage damage = segment.damaged(new Entries.Damage(portion.from(), portion.to(), Kind.CORRUPT));
            return new Contents(segment.header().layout(), List.of(), List.of(damage));
        }
    }

    /** Notes that a portion and all before it need not be read again. */
    public void done(Portion portion) {
        try {
            position.moveTo(portion.segment(), portion.to());
        } catch (IOException e) {
            throw failure("written", options, e);
        } finally {
            drop(portion);
        }
    }

    /** Gives up the room of a portion. It is found again after a restart, unless its file is deleted by then. */
    public void drop(Portion portion) {
        Segment segment = segments.get(portion.segment());
        if (segment == null) {
            return;
        }
        segment.release();
        try {
            Tail current = tail;
            if (current == null || current.segment() != segment) {
                removeIfDone(segment);
            } else if (segment.isDone() && segment.size() > segmentBytes / 2) {
                endTail();
            }
        } catch (IOException e) {
            throw failure("written", options, e);
        }
    }

    private void removeIfDone(Segment segment) throws IOException {
        if (segment.isDone()) {
            segments.remove(segment.number());
            tails.remove(segment.number());
            bytes -= segment.size();
            segment.remove();
        }
    }

    /** Leaves what is not done with to the next one who opens the directory. */
    @Override
    public void close() {
        try (lock;
                position) {
            endTail();
        } catch (IOException e) {
            throw failure("closed", options, e);
        }
    }
}
