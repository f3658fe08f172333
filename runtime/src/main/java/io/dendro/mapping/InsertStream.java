package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.SchemaException;
import io.dendro.schema.EntitySchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tablets of one insert on their way, and what the server refused of them.
 *
 * <p>Series are created when the first tablet of their device is ready, so that nothing is sent for a row that cannot be
 * stored, or with those of other devices that come next; and they are created while no connection is held: inserts that
 * each hold one and wait for another could wait for each other.
 */
final class InsertStream<E> implements AutoCloseable {

    /** What the server calls a value that does not fit its series. */
    private static final int INCONSISTENT = 507;

    private final Session session;
    private final EntitySchema schema;
    private final ShortTablets<E> shortTablets;
    private final RefusedRows<E> refusals;
    private final Map<String, Failure> unready = new HashMap<>();
    private List<E> emptyRows = List.of();
    private @Nullable Supplier<List<String>> coming;
    private List<SentRows<E>> unsettled = List.of();
    private @Nullable TabletStream open;
    private long answered;

    /** @param shortTablets that are sent together */
    InsertStream(Session session, EntitySchema schema, ShortTablets<E> shortTablets) {
        this.session = session;
        this.schema = schema;
        this.shortTablets = shortTablets;
        this.refusals = new RefusedRows<>(schema);
    }

    /** From now on tablets of these devices are sent, so that what they need can be done for all at once. */
    void expect(Supplier<List<String>> devices) {
        coming = devices;
    }

    /** Those tablets were sent. */
    void expectNone() {
        coming = null;
    }

    /** Sends a tablet unless it is empty. Its rows must stay where they are until it is settled. */
    void send(Tablet tablet, SentRows<E> rows) {
        if (tablet.rows() == 0) {
            return;
        }
        noteEmpty(tablet, rows);
        if (!prepare(tablet.device(), rows)) {
            return;
        }
        TabletStream stream = open;
        if (stream == null) {
            stream = session.tabletStream();
            open = stream;
            unsettled = new ArrayList<>();
        }
        unsettled.add(rows);
        stream.send(tablet);
    }

    /** Sends a tablet of few rows with others, at the latest when it is settled; before that none of its device may come. */
    void sendShort(Tablet tablet, SentRows<E> rows) {
        noteEmpty(tablet, rows);
        shortTablets.add(tablet, rows);
        if (shortTablets.isFull(session.options().tabletBytes())) {
            settle();
        }
    }

    /** Sends a tablet after which none may come soon: one alone is inserted at once, without a stream. */
    void sendLast(Tablet tablet, SentRows<E> rows) {
        if (open != null || tablet.rows() == 0) {
            send(tablet, rows);
            return;
        }
        noteEmpty(tablet, rows);
        if (!prepare(tablet.device(), rows)) {
            return;
        }
        insert(tablet, rows);
    }

    private void noteEmpty(Tablet tablet, SentRows<E> rows) {
        int[] empty = tablet.emptyRows();
        if (empty.length > 0) {
            emptyRows = emptyRows.isEmpty() ? new ArrayList<>() : emptyRows;
            for (int row : empty) {
                emptyRows.add(rows.entity(row));
            }
        }
    }

    private void insert(Tablet tablet, SentRows<E> rows) {
        try {
            session.insert(tablet);
        } catch (InsertException e) {
            e.failures().forEach(refused -> refusals.add(refused, rows));
        }
        answered += rows.size();
    }

    /** Creates the device's series. Returns false if it cannot have them: its rows are refused, and the others go on. */
    private boolean prepare(String device, SentRows<E> rows) {
        if (schema.isCreated(device)) {
            return true;
        }
        if (!unready.containsKey(device)) {
            settleStream();
            List<String> others = coming == null ? List.of() : coming.get();
            create(others.contains(device) ? others : List.of(device));
        }
        return isReady(device, rows);
    }

    private void create(List<String> devices) {
        for (Map.Entry<String, SchemaException> refused :
                schema.createMost(devices).entrySet()) {
            String device = refused.getKey();
            SchemaException refusal = refused.getValue();
            int code = refusal.statusCode().orElse(INCONSISTENT);
            unready.put(device, new Failure(device, code, String.valueOf(refusal.getMessage())));
        }
    }

    private boolean isReady(String device, SentRows<E> rows) {
        Failure failure = unready.get(device);
        if (failure == null) {
            return true;
        }
        refusals.add(failure, rows);
        answered += rows.size();
        return false;
    }

    /** Waits for the answers to all that was sent. */
    void settle() {
        settleStream();
        // Not before: the stream holds a connection, and this needs one.
        sendShortTablets();
    }

    /** Sends short tablets that still wait for others. */
    void settleShort() {
        if (!shortTablets.tablets().isEmpty()) {
            settle();
        }
    }

    private void sendShortTablets() {
        List<Tablet> tablets = new ArrayList<>(shortTablets.tablets());
        if (tablets.isEmpty()) {
            return;
        }
        List<SentRows<E>> rows = new ArrayList<>(shortTablets.rows());
        prepare(tablets, rows);
        try {
            session.tablets().insert(tablets);
            rows.forEach(sent -> answered += sent.size());
        } catch (InsertException unclear) {
            // The answer to several does not tell for sure which were refused. To write a row twice is the same as
            // once.
            for (int i = 0; i < tablets.size(); i++) {
                insert(tablets.get(i), rows.get(i));
            }
        }
        shortTablets.clear();
    }

    /** Creates the series of the tablets' devices. Those that cannot have them are taken out: their rows are refused. */
    private void prepare(List<Tablet> tablets, List<SentRows<E>> rows) {
        List<String> unknown = tablets.stream()
                .map(Tablet::device)
                .filter(device -> !schema.isCreated(device) && !unready.containsKey(device))
                .toList();
        if (!unknown.isEmpty()) {
            create(unknown);
        }
        if (unready.isEmpty()) {
            return;
        }
        for (int i = tablets.size() - 1; i >= 0; i--) {
            if (!schema.isCreated(tablets.get(i).device())
                    && !isReady(tablets.get(i).device(), rows.get(i))) {
                tablets.remove(i);
                rows.remove(i);
            }
        }
    }

    private void settleStream() {
        TabletStream stream = open;
        if (stream == null) {
            return;
        }
        try {
            stream.finish();
        } catch (InsertException e) {
            e.failures().forEach(failure -> refusals.add(failure, unsettled.get(failure.tablet())));
        }
        unsettled.forEach(rows -> answered += rows.size());
        closeStream();
    }

    /** How many rows are settled: written, or refused. */
    long answered() {
        return answered;
    }

    /** The entities so far that have no value. */
    List<E> emptyRows() {
        return emptyRows;
    }

    /** What was refused of all that is settled. */
    RefusedRows<E> refusals() {
        return refusals;
    }

    private void closeStream() {
        unsettled = List.of();
        TabletStream stream = open;
        if (stream != null) {
            open = null;
            stream.close();
        }
    }

    @Override
    public void close() {
        shortTablets.clear();
        closeStream();
    }
}
