package io.dendro.internal.segment;

import io.dendro.write.StoreDamage;
import io.dendro.write.StoreDamage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through the files that an earlier program left. */
final class Recovery {

    private final Path directory;
    private final int mostEntries;
    private final long mostBytes;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Portion> portions = new ArrayList<>();
    private final List<Layout> layouts = new ArrayList<>();
    private final List<StoreDamage> damages = new ArrayList<>();
    private long lastNumber;

    Recovery(Path directory, int mostEntries, long mostBytes) {
        this.directory = directory;
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    void run(ReadPosition position) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(file -> Segment.number(file) >= 0).sorted().toList();
        }
        lastNumber = Math.max(
                position.segment(),
                files.stream().mapToLong(Segment::number).max().orElse(0));
        for (Path file : files) {
            if (Segment.isOne(file)) {
                if (Segment.number(file) < position.segment()) {
                    Files.delete(file);
                } else {
                    read(file, position.offset(Segment.number(file)));
                }
            }
        }
    }

    private void read(Path file, int from) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<SegmentHeader> header = SegmentHeader.find(bytes);
        if (header.isPresent()) {
            Segment segment = new Segment(directory, Segment.number(file), header.get());
            segment.setSize(bytes.length);
            read(segment, bytes, from);
            if (segment.isDone()) {
                segment.remove();
            } else {
                segments.add(segment);
            }
        } else if (bytes.length == 0) {
            Files.delete(file);
        } else {
            Path aside = Segment.corrupt(file);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            damages.add(new StoreDamage(aside, 0, bytes.length, Kind.CORRUPT));
        }
    }

    private void read(Segment segment, byte[] bytes, int from) throws IOException {
        Entries entries =
                new Entries(bytes, segment.header().size(), segment.header().marker());
        Layout layout = segment.header().layout();
        Portion open = null;
        while (entries.next()) {
            if (entries.start() < from) {
                continue;
            }
            if (open != null && entries.start() == open.to() && !isFull(open)) {
                open = open.grownTo(entries.end());
                portions.set(portions.size() - 1, open);
            } else {
                open = new Portion(segment.number(), entries.start(), entries.end(), 1);
                portions.add(open);
                layouts.add(layout);
                segment.hold();
            }
        }
        for (Entries.Damage found : entries.damages()) {
            tell(segment, segment.number() == lastNumber ? found : found.asCorrupt(), from);
        }
    }

    /** Also notes what was told before, by an earlier program. */
    private void tell(Segment segment, Entries.Damage damage, int from) throws IOException {
        StoreDamage told = segment.damaged(damage);
        if (damage.from() >= from) {
            damages.add(told);
        }
        if (damage.kind() == Kind.TORN) {
            segment.cut(damage.from());
        }
    }

    private boolean isFull(Portion portion) {
        return portion.entries() >= mostEntries || portion.to() - portion.from() >= mostBytes;
    }

    /** Those that have entries. */
    List<Segment> segments() {
        return segments;
    }

    /** The highest number that a file has or had. */
    long lastNumber() {
        return lastNumber;
    }

    Recovered recovered() {
        return new Recovered(portions, layouts, damages);
    }
}
