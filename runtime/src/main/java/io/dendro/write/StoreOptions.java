package io.dendro.write;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * Where a batch writer keeps rows until the server has them. Immutable; each {@code with} method gives a changed copy.
 *
 * <p>The directory belongs to one writer at a time, and to one entity and one server for as long as it holds rows: a writer
 * sends what it finds there to the server of its session. It is made if it is missing. Besides files of rows it holds a lock,
 * the place up to which rows are written, and what was found damaged, in files that end in {@code .corrupt}; these stay until
 * somebody removes them, and are not counted.
 *
 * <table>
 * <caption>Options and their defaults</caption>
 * <tr><th>option</th><th>default</th></tr>
 * <tr><td>most bytes on the disk</td><td>1 GiB</td></tr>
 * <tr><td>what a row outlasts</td><td>{@link Durability#PROCESS}</td></tr>
 * </table>
 */
public final class StoreOptions {

    private static final long SMALLEST = 64L << 10;

    private final Path directory;
    private final long maxBytes;
    private final Durability durability;

    private StoreOptions(Path directory, long maxBytes, Durability durability) {
        this.directory = requireNonNull(directory, "directory");
        this.maxBytes = maxBytes;
        this.durability = requireNonNull(durability, "durability");
    }

    /** A store in a directory. */
    public static StoreOptions in(Path directory) {
        return new StoreOptions(directory, 1L << 30, Durability.PROCESS);
    }

    /**
     * The most bytes that its files of rows take. They are freed about a sixteenth at a time, as rows are written.
     *
     * @throws IllegalArgumentException if it is less than 64 KiB
     */
    public StoreOptions withMaxBytes(long bytes) {
        if (bytes < SMALLEST) {
            throw new IllegalArgumentException("a store needs at least " + SMALLEST + " bytes, not " + bytes);
        }
        return new StoreOptions(directory, bytes, durability);
    }

    /** What a row outlasts. */
    public StoreOptions withDurability(Durability kind) {
        return new StoreOptions(directory, maxBytes, kind);
    }

    public Path directory() {
        return directory;
    }

    public long maxBytes() {
        return maxBytes;
    }

    public Durability durability() {
        return durability;
    }

    @Override
    public String toString() {
        return "store " + directory + " of " + maxBytes + " bytes, " + durability;
    }
}
