package io.dendro.internal.session;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The devices of one kind that have their series, and what is to be expected of the next. Thread-safe. */
final class KnownDevices {

    private static final int MOST = 1 << 20;

    /** So many that existed, one after the other, make it likely that the next will be there too, and more of their kind. */
    private static final int FEWEST_IN_A_ROW = 4;

    private static final int MOST_IN_A_ROW = 128;

    /** What was learned since the last deletion. */
    private record Learned(int deletions, Set<String> devices) {

        static Learned since(int deletions) {
            return new Learned(deletions, ConcurrentHashMap.newKeySet());
        }
    }

    private final AtomicInteger deletions;
    private volatile Learned learned = Learned.since(0);
    private volatile boolean areExpected;
    private volatile int tooShort;
    private @Nullable String lastFound;
    private int foundInARow;

    /** @param deletions how many deletions of series there were */
    KnownDevices(AtomicInteger deletions) {
        this.deletions = deletions;
    }

    boolean contains(String device) {
        Learned now = learned;
        return now.deletions() == deletions.get() && now.devices().contains(device);
    }

    /** What must be given with whatever is learned from now on. */
    int deletions() {
        return deletions.get();
    }

    /**
     * Adds a device, unless there were deletions meanwhile.
     *
     * @param since how many there were when the server was asked
     */
    synchronized void add(String device, int since) {
        if (since != deletions.get()) {
            return;
        }
        if (learned.deletions() != since || learned.devices().size() >= MOST) {
            learned = Learned.since(since);
        }
        learned.devices().add(device);
    }

    void forget(String device) {
        learned.devices().remove(device);
    }

    /** The device that was met last was new. */
    synchronized void created() {
        areExpected = false;
        foundInARow = 0;
    }

    /** The device that was met last was there. */
    synchronized void found(String device) {
        areExpected = true;
        foundInARow++;
        lastFound = device;
    }

    /** Whether the next device is more likely to be there than new. */
    boolean areExpected() {
        return areExpected;
    }

    /** Whether an answer of so many series may tell of those that matter. */
    boolean isEnough(int series) {
        return series >= 2L * tooShort;
    }

    /** The server has so many such devices that an answer of so many series told little of those that mattered. */
    void tooShort(int series) {
        tooShort = series;
    }

    /** A device to be looked at together with the next one and with what is like both: now and then, where many come one by one. */
    synchronized Optional<String> neighbour() {
        boolean isTime =
                foundInARow >= FEWEST_IN_A_ROW && foundInARow <= MOST_IN_A_ROW && Integer.bitCount(foundInARow) == 1;
        return isTime ? Optional.ofNullable(lastFound) : Optional.empty();
    }

    /** How many requests such a look may cost: as many as were made for those before. */
    synchronized int toBeSpent() {
        return foundInARow;
    }
}
