package io.dendro.internal.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.internal.segment.TemporaryStore.Found;
import io.dendro.write.Durability;
import io.dendro.write.StoreDamage;
import io.dendro.write.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SegmentStoreTest {

    private final TemporaryStore directory = new TemporaryStore();

    @AfterEach
    void delete() throws IOException {
        directory.close();
    }

    private SegmentStore small() {
        SegmentStore store = SegmentStore.open(directory.options().withMaxBytes(64 << 10), TemporaryStore.LAYOUT);
        store.recover(10, 1 << 20);
        return store;
    }

    @Property(tries = 100)
    void whatIsNotDoneComesBackInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int mostEntries)
            throws IOException {
        Random random = new Random(seed);
        Deque<byte[]> expected = new ArrayDeque<>();
        try (TemporaryStore own = new TemporaryStore()) {
            for (int run = 0; run < 4; run++) {
                try (SegmentStore store =
                        SegmentStore.open(own.options().withMaxBytes(1 << 20), TemporaryStore.LAYOUT)) {
                    Recovered recovered = store.recover(mostEntries, 1 << 20);
                    assertThat(TemporaryStore.found(store, recovered).entries()).containsExactlyElementsOf(expected);
                    assertThat(recovered.portions()).allMatch(portion -> portion.entries() <= mostEntries);
                    work(store, random, new ArrayDeque<>(recovered.portions()), expected);
                }
            }
        }
    }

    private static void work(SegmentStore store, Random random, Deque<Portion> portions, Deque<byte[]> expected) {
        for (int step = 0; step < 60; step++) {
            if (random.nextInt(3) == 0 && !portions.isEmpty()) {
                Portion first = portions.removeFirst();
                for (int i = 0; i < first.entries(); i++) {
                    expected.removeFirst();
                }
                store.done(first);
            } else {
                byte[] entry = new byte[1 + random.nextInt(3_000)];
                random.nextBytes(entry);
                Portion last = portions.peekLast();
                if (last != null && random.nextBoolean() && store.isOpen(last)) {
                    portions.removeLast();
                    portions.addLast(store.append(last, entry));
                } else {
                    portions.addLast(store.begin(entry));
                }
                expected.addLast(entry);
            }
        }
    }

    @Test
    void filesNeverTakeMoreThanTheBoundAndAreFreedAsTheyAreDone() throws IOException {
        List<Portion> portions = new ArrayList<>();
        try (SegmentStore store = small()) {
            while (store.hasRoomFor(100)) {
                portions.add(store.begin(new byte[100]));
            }
            assertThat(size()).isBetween((64L << 10) - 200, 64L << 10);
            assertThat(directory.files(".rows")).hasSizeGreaterThan(8);

            int done = 0;
            while (!store.hasRoomFor(100)) {
                store.done(portions.get(done++));
            }
            assertThat(done).isLessThan(portions.size() / 8);
            for (Portion portion : portions.subList(done, portions.size())) {
                store.done(portion);
            }
        }
        assertThat(directory.files(".rows")).isEmpty();
    }

    private long size() throws IOException {
        long size = 0;
        for (Path file : directory.files(".rows")) {
            size += Files.size(file);
        }
        return size;
    }

    @Test
    void aSecondWriterIsKeptOutUntilTheFirstIsClosed() {
        SegmentStore first = small();
        assertThatThrownBy(this::small)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("in use by another batch writer");
        first.close();
        small().close();
    }

    @Test
    void aSecondWriterThatIsKeptOutLeavesTheLockToTheFirst() throws Exception {
        try (SegmentStore first = small()) {
            assertThat(first.hasRoomFor(1)).isTrue();
            assertThatThrownBy(this::small).isInstanceOf(StoreException.class);
            assertThat(probe()).isEqualTo(1);
        }
        assertThat(probe()).isZero();
    }

    private int probe() throws Exception {
        Path classes = Path.of(LockProbe.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        LockProbe.class.getName(),
                        directory.options().directory().resolve("lock").toString())
                .start();
        return other.waitFor();
    }

    /** The device takes all that is written, and fails when that is to be on a disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatFailedIsToldToAllWhoseRowsItHasAndIsWrittenNoMore() throws IOException {
        try (SegmentStore store =
                SegmentStore.open(directory.options().withDurability(Durability.POWER), TemporaryStore.LAYOUT)) {
            store.recover(10, 100);
            Files.createSymbolicLink(directory.options().directory().resolve("0000000001.rows"), Path.of("/dev/null"));
            Portion lost = store.begin(new byte[] {1});
            assertThatThrownBy(() -> store.force(lost))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll("cannot be forced to the disk", "may not outlast a loss of power");
            assertThat(store.isOpen(lost)).isFalse();

            Portion sound = store.begin(new byte[] {2});
            assertThat(sound.segment()).isEqualTo(2);
            store.force(sound);
            assertThatThrownBy(() -> store.force(lost))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk failed before");
        }
    }

    /** A thread may ask when another one has begun the next file, which ended the one of its row. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatEndedBeforeItWasOnTheDiskIsToldToItsRowsAndNotToThoseOfTheNext() throws IOException {
        try (SegmentStore store =
                SegmentStore.open(directory.options().withDurability(Durability.POWER), TemporaryStore.LAYOUT)) {
            store.recover(10, 100);
            Files.createSymbolicLink(directory.options().directory().resolve("0000000001.rows"), Path.of("/dev/null"));
            Portion lost = store.begin(new byte[17 << 20]);
            assertThatThrownBy(() -> store.begin(new byte[] {2})).isInstanceOf(StoreException.class);
            store.force(store.begin(new byte[] {2}));
            assertThatThrownBy(() -> store.force(lost)).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsTold() throws IOException {
        Path file = directory.options().directory().resolve("file");
        Files.writeString(file, "");
        assertThatThrownBy(() -> SegmentStore.open(io.dendro.write.StoreOptions.in(file), TemporaryStore.LAYOUT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void anInterruptedThreadHarmsNothing() {
        try (SegmentStore store =
                SegmentStore.open(directory.options().withDurability(Durability.POWER), TemporaryStore.LAYOUT)) {
            store.recover(10, 100);
            Thread.currentThread().interrupt();
            Portion first = store.begin(new byte[] {1});
            store.force(first);
            assertThat(Thread.interrupted()).isTrue();
            Portion both = store.append(first, new byte[] {2});
            assertThat(store.read(both).entries()).containsExactly(new byte[] {1}, new byte[] {2});
        }
    }

    @Test
    void aDamagedFileIsKeptAsideWhenItsOtherEntriesAreDone() throws IOException {
        Portion second;
        try (SegmentStore store = directory.open()) {
            store.recover(10, 100);
            store.begin(new byte[50]);
            second = store.begin(new byte[50]);
            store.begin(new byte[50]);
        }
        Path file = directory.files(".rows").get(0);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(second.from() + 20);
            open.write(7);
        }
        byte[] before = Files.readAllBytes(file);
        try (SegmentStore store = directory.open()) {
            Recovered recovered = store.recover(10, 100);
            assertThat(recovered.damages())
                    .containsExactly(new StoreDamage(
                            corrupt(file), second.from(), second.to() - second.from(), StoreDamage.Kind.CORRUPT));
            assertThat(recovered.damages().get(0))
                    .hasToString("62 bytes at " + second.from()
                            + " of a store's file are damaged; the rows before and after them are written, and then the file"
                            + " stays as " + corrupt(file));
            recovered.portions().forEach(store::done);
        }
        assertThat(directory.files(".rows")).isEmpty();
        assertThat(Files.readAllBytes(corrupt(file))).isEqualTo(before);
        Found after = directory.reopen(10);
        assertThat(after.entries()).isEmpty();
        assertThat(after.damages()).isEmpty();
    }

    private static Path corrupt(Path file) {
        return Path.of(file.toString().replace(".rows", ".corrupt"));
    }

    @Test
    void whatIsDamagedWhileTheStoreIsOpenIsToldWhenItIsRead() throws IOException {
        try (SegmentStore store = directory.open()) {
            store.recover(10, 100);
            Portion one = store.begin(new byte[50]);
            Portion two = store.append(one, new byte[] {9});
            try (RandomAccessFile open =
                    new RandomAccessFile(directory.files(".rows").get(0).toFile(), "rw")) {
                open.seek(one.from() + 30);
                open.write(7);
            }
            Contents contents = store.read(two);
            assertThat(contents.entries()).containsExactly(new byte[] {9});
            assertThat(contents.damages()).hasSize(1);
        }
    }
}
