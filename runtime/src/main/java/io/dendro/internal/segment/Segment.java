package io.dendro.internal.segment;

import io.dendro.write.StoreDamage;
import io.dendro.write.StoreDamage.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file of entries, and how many portions of it are not done with. */
final class Segment {

    private static final String ENDING = ".rows";

    private final long number;
    private final Path directory;
    private final Path file;
    private final SegmentHeader header;
    private volatile boolean corrupt;
    private volatile long size;
    private int portions;

    Segment(Path directory, long number, SegmentHeader header) {
        this.number = number;
        this.directory = directory;
        this.file = directory.resolve(String.format("%010d", number) + ENDING);
        this.header = header;
    }

    /** The number in a file's name, negative if it has none. */
    static long number(Path file) {
        String digits = String.valueOf(file.getFileName()).replaceFirst("\\.(rows|corrupt)$", "");
        return digits.matches("\\d{10}") ? Long.parseLong(digits) : -1;
    }

    static boolean isOne(Path file) {
        return number(file) >= 0 && file.toString().endsWith(ENDING);
    }

    /** As what a file stays that is damaged. */
    static Path corrupt(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".corrupt");
    }

    long number() {
        return number;
    }

    Path directory() {
        return directory;
    }

    Path file() {
        return file;
    }

    SegmentHeader header() {
        return header;
    }

    long size() {
        return size;
    }

    void setSize(long bytes) {
        size = bytes;
    }

    boolean isDone() {
        return portions == 0;
    }

    void hold() {
        portions++;
    }

    void release() {
        portions--;
    }

    /** Notes damage, and tells it. */
    StoreDamage damaged(Entries.Damage damage) {
        corrupt |= damage.kind() == Kind.CORRUPT;
        return new StoreDamage(
                damage.kind() == Kind.CORRUPT ? corrupt(file) : file,
                damage.from(),
                damage.to() - damage.from(),
                damage.kind());
    }

    List<StoreDamage> damaged(List<Entries.Damage> damages) {
        return damages.stream().map(this::damaged).toList();
    }

    /** Leaves out what comes after so many bytes. */
    void cut(int bytes) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(bytes);
        }
        size = bytes;
    }

    /** Deletes the file, or puts it aside if it is damaged. */
    void remove() throws IOException {
        if (corrupt && !Files.notExists(file)) {
            Files.move(file, corrupt(file), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(file);
        }
    }
}
