package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.SchemaException;
import io.dendro.schema.EntitySchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tablets of one insert on their way, and what the server refused of them.
 *
 * <p>Series are created when the first tablet of their device is ready, so that nothing is sent for a row that cannot be
 * stored; and they are created while no connection is held: inserts that each hold one and wait for another could wait
 * for each other.
 */
final class InsertStream<E> implements AutoCloseable {

    /** What the server calls a value that does not fit its series. */
    private static final int INCONSISTENT = 507;

    private final Session session;
    private final EntitySchema schema;
    private final RefusedRows<E> refusals = new RefusedRows<>();
    private final List<SentRows<E>> unsettled = new ArrayList<>();
    private @Nullable TabletStream open;
    private @Nullable Failure unready;

    InsertStream(Session session, EntitySchema schema) {
        this.session = session;
        this.schema = schema;
    }

    /** Sends a tablet unless it is empty. Its rows must stay where they are until it is settled. */
    void send(Tablet tablet, SentRows<E> rows) {
        if (tablet.rows() == 0) {
            return;
        }
        Failure failure = prepare(tablet.device());
        if (failure != null) {
            refusals.add(failure, rows);
            return;
        }
        TabletStream stream = open;
        if (stream == null) {
            stream = session.tabletStream();
            open = stream;
        }
        unsettled.add(rows);
        stream.send(tablet);
    }

    /** Sends a tablet after which none may come soon: one alone is inserted at once, without a stream. */
    void sendLast(Tablet tablet, SentRows<E> rows) {
        if (open != null || tablet.rows() == 0) {
            send(tablet, rows);
            return;
        }
        Failure failure = prepare(tablet.device());
        if (failure != null) {
            refusals.add(failure, rows);
            return;
        }
        try {
            session.insert(tablet);
        } catch (InsertException e) {
            e.failures().forEach(refused -> refusals.add(refused, rows));
        }
    }

    /** Creates the device's series; if it cannot have them, its rows are refused, as told, and the others go on. */
    private @Nullable Failure prepare(String device) {
        if (schema.isCreated(device)) {
            return null;
        }
        if (unready != null && unready.device().equals(device)) {
            return unready;
        }
        settle();
        try {
            schema.createOnce(device);
            return null;
        } catch (SchemaException e) {
            unready = new Failure(device, e.statusCode().orElse(INCONSISTENT), String.valueOf(e.getMessage()));
            return unready;
        }
    }

    /** Waits for the answers to all that was sent. */
    void settle() {
        TabletStream stream = open;
        if (stream == null) {
            return;
        }
        try {
            stream.finish();
        } catch (InsertException e) {
            e.failures().forEach(failure -> refusals.add(failure, unsettled.get(failure.tablet())));
        }
        close();
    }

    /** What was refused of all that is settled. */
    RefusedRows<E> refusals() {
        return refusals;
    }

    @Override
    public void close() {
        unsettled.clear();
        TabletStream stream = open;
        if (stream != null) {
            open = null;
            stream.close();
        }
    }
}
