package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.InsertException;
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

    /** So many that a request's own cost is next to nothing for each; their buffers are kept. */
    private static final int MOST_TABLETS = 128;

    private final Supplier<TabletFilling> making;
    private final List<TabletFilling> fillings = new ArrayList<>();
    private final List<Tablet> ready = new ArrayList<>();
    private final List<SentRows<E>> rows = new ArrayList<>();

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
        next.tablet().clear(device);
        return next;
    }

    /** Adds the one that was filled. */
    void add(Tablet filled, SentRows<E> sent) {
        ready.add(filled);
        rows.add(sent);
    }

    boolean isFull() {
        return ready.size() == MOST_TABLETS;
    }

    /** Sends those that were added; returns how many rows they have. */
    long send(Session session, RefusedRows<E> refusals) {
        if (ready.isEmpty()) {
            return 0;
        }
        long size = rows.stream().mapToLong(SentRows::size).sum();
        try {
            session.tablets().insert(ready);
        } catch (InsertException unclear) {
            sendEach(session, refusals);
        }
        clear();
        return size;
    }

    /** The answer to several tablets does not tell for sure which were refused. To write a row twice is the same as once. */
    private void sendEach(Session session, RefusedRows<E> refusals) {
        for (int i = 0; i < ready.size(); i++) {
            SentRows<E> sent = rows.get(i);
            try {
                session.insert(ready.get(i));
            } catch (InsertException e) {
                e.failures().forEach(failure -> refusals.add(failure, sent));
            }
        }
    }

    void clear() {
        ready.clear();
        rows.clear();
    }
}
