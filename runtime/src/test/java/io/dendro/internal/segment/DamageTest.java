package io.dendro.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.segment.TemporaryStore.Found;
import io.dendro.write.StoreDamage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of a file, the entries that are whole come back, each once and in order, and the rest is told. */
class DamageTest {

    /** Where each entry stands, and what it holds. */
    private final List<Portion> places = new ArrayList<>();

    private final List<byte[]> contents = new ArrayList<>();

    private void fill(TemporaryStore directory, Random random, int entries) {
        places.clear();
        contents.clear();
        try (SegmentStore store = directory.open()) {
            store.recover(10, 1 << 20);
            for (int i = 0; i < entries; i++) {
                byte[] content = new byte[1 + random.nextInt(60)];
                random.nextBytes(content);
                contents.add(content);
                places.add(store.begin(content));
            }
        }
    }

    private List<byte[]> without(int from, int to) {
        List<byte[]> left = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).to() <= from || places.get(i).from() >= to) {
                left.add(contents.get(i));
            }
        }
        return left;
    }

    private int end() {
        return places.get(places.size() - 1).to();
    }

    @Property(tries = 500)
    void aChangedByteTakesItsEntryAtMost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int entries)
            throws IOException {
        Random random = new Random(seed);
        try (TemporaryStore directory = new TemporaryStore()) {
            fill(directory, random, entries);
            Path file = directory.files(".rows").get(0);
            int at = random.nextInt(end());
            change(file, at, (byte) (1 + random.nextInt(255)));

            Found found = directory.reopen(7);
            assertThat(found.entries()).containsExactlyElementsOf(without(at, at + 1));
            assertThat(found.entries().size() == entries)
                    .isEqualTo(found.damages().isEmpty());
        }
    }

    @Property(tries = 300)
    void changedBytesTakeTheEntriesTheyHitAndNoOthers(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int length) throws IOException {
        Random random = new Random(seed);
        try (TemporaryStore directory = new TemporaryStore()) {
            fill(directory, random, 30);
            Path file = directory.files(".rows").get(0);
            int first = places.get(0).from();
            int at = first + random.nextInt(end() - first);
            int to = Math.min(end(), at + length);
            for (int i = at; i < to; i++) {
                change(file, i, (byte) (1 + random.nextInt(255)));
            }

            Found found = directory.reopen(7);
            assertThat(found.entries()).containsExactlyElementsOf(without(at, to));
            assertThat(found.damages()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void aFileCutAnywhereGivesAllEntriesBeforeTheCut(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        try (TemporaryStore directory = new TemporaryStore()) {
            fill(directory, random, 20);
            Path file = directory.files(".rows").get(0);
            int at = random.nextInt(end());
            cut(file, at);

            Found found = directory.reopen(7);
            assertThat(found.entries()).containsExactlyElementsOf(without(at, end()));
            boolean isBetween = places.stream().anyMatch(place -> place.from() == at);
            if (at >= places.get(0).from()) {
                assertThat(found.damages().isEmpty()).isEqualTo(isBetween);
                assertThat(found.damages()).allMatch(damage -> damage.kind() == StoreDamage.Kind.TORN);
            }
            // It was cut, so that nobody meets it again.
            assertThat(directory.reopen(7).damages()).isEmpty();
        }
    }

    @Property(tries = 200)
    void whateverStandsInAFileItIsOpened(@ForAll byte[] garbage) throws IOException {
        Assume.that(garbage.length > 0);
        try (TemporaryStore directory = new TemporaryStore()) {
            fill(directory, new Random(1), 5);
            Path file = directory.files(".rows").get(0);
            Files.write(file, garbage);

            Found found = directory.reopen(7);
            assertThat(found.entries()).isEmpty();
            assertThat(found.damages()).hasSize(1);
            assertThat(Files.readAllBytes(found.damages().get(0).file())).isEqualTo(garbage);
        }
    }

    @Property(tries = 200)
    void garbageAsPositionMeansThatEntriesAreDoneAgain(@ForAll byte[] garbage) throws IOException {
        try (TemporaryStore directory = new TemporaryStore()) {
            fill(directory, new Random(1), 5);
            Files.write(directory.files("position").get(0), garbage);

            assertThat(directory.reopen(7).entries()).containsExactlyElementsOf(contents);
        }
    }

    private static void change(Path file, int at, byte difference) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            int before = open.read();
            open.seek(at);
            open.write(before ^ difference);
        }
    }

    private static void cut(Path file, int length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }
}
