package io.dendro.internal.segment;

import io.dendro.write.StoreDamage;
import io.dendro.write.StoreOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory for the stores of one test, deleted at its end. */
final class TemporaryStore implements AutoCloseable {

    static final Layout LAYOUT = new Layout("layout".getBytes(StandardCharsets.UTF_8));

    private final Path directory;

    TemporaryStore() {
        try {
            directory = Files.createTempDirectory("dendro-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoreOptions options() {
        return StoreOptions.in(directory);
    }

    /** What an opening finds. */
    record Found(List<byte[]> entries, List<StoreDamage> damages) {}

    SegmentStore open() {
        return SegmentStore.open(options(), LAYOUT);
    }

    Found reopen(int mostEntries) {
        try (SegmentStore store = open()) {
            return found(store, store.recover(mostEntries, 1 << 20));
        }
    }

    static Found found(SegmentStore store, Recovered recovered) {
        List<byte[]> entries = new ArrayList<>();
        for (Portion portion : recovered.portions()) {
            entries.addAll(store.read(portion).entries());
        }
        return new Found(entries, recovered.damages());
    }

    List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
