package io.dendro.mapping;

import io.dendro.Tablet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tablets of few rows, each of another device, that travel in one request: a request costs the server as much as a hundred
 * rows do, and telemetry often comes as one row of each device.
 */
final class ShortTablets<E> {

    /** Tablets of more rows go alone, and those of their device follow each other. */
    static final int MOST_ROWS = 16;

    /** So many that a request's own cost is next to nothing for each. */
    private static final int MOST_TABLETS = 128;

    /** So many columns are kept from use to use, of tablets that did not grow. */
    private static final int MOST_KEPT_COLUMNS = 1 << 10;

    private static final int LARGEST_KEPT = 1 << 12;

    private final Supplier<TabletFilling> making;
    private final List<TabletFilling> fillings = new ArrayList<>();
    private final List<Tablet> ready = new ArrayList<>();
    private final List<SentRows<E>> rows = new ArrayList<>();
    private long bytes;
    private int largest;

    /** @param making makes a tablet that is empty */
    ShortTablets(Supplier<TabletFilling> making) {
        this.making = making;
    }

    /** One to be filled; the same again unless it was added. */
    TabletFilling next(String device) {
        if (ready.size() == fillings.size()) {
            fillings.add(making.get());
        }
        TabletFilling next = fillings.get(ready.size());
        note(next);
        next.tablet().clear(device);
        return next;
    }

    private void note(TabletFilling filling) {
        largest = Math.max(largest, filling.tablet().bytes());
    }

    /** Adds the one that was filled. */
    void add(Tablet filled, SentRows<E> sent) {
        ready.add(filled);
        rows.add(sent);
        bytes += filled.bytes();
    }

    /** @param mostBytes that a request should have */
    boolean isFull(int mostBytes) {
        return ready.size() == MOST_TABLETS || bytes >= mostBytes;
    }

    /** Those that were added. */
    List<Tablet> tablets() {
        return ready;
    }

    /** The rows of each of them. */
    List<SentRows<E>> rows() {
        return rows;
    }

    /** They are sent, or given up. */
    void clear() {
        ready.clear();
        rows.clear();
        bytes = 0;
    }

    /** What is kept for the next use must be little. */
    void trim() {
        clear();
        if (fillings.isEmpty()) {
            return;
        }
        fillings.forEach(this::note);
        int columns = fillings.get(0).tablet().columns().size();
        int kept = largest > LARGEST_KEPT ? 0 : Math.min(fillings.size(), MOST_KEPT_COLUMNS / columns);
        fillings.subList(kept, fillings.size()).clear();
        fillings.forEach(filling -> filling.tablet().clear(""));
        largest = 0;
    }
}
