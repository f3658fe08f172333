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
final class InsertStream implements AutoCloseable {

    /** What the server calls a value that does not fit its series. */
    private static final int INCONSISTENT = 507;

    private final Session session;
    private final EntitySchema schema;
    private final List<Failure> failures = new ArrayList<>();
    private @Nullable TabletStream open;
    private @Nullable String refused;

    InsertStream(Session session, EntitySchema schema) {
        this.session = session;
        this.schema = schema;
    }

    /** Sends a tablet unless it is empty. */
    void send(Tablet tablet) {
        if (tablet.rows() == 0) {
            return;
        }
        if (!isReady(tablet.device())) {
            return;
        }
        TabletStream stream = open;
        if (stream == null) {
            stream = session.tabletStream();
            open = stream;
        }
        stream.send(tablet);
    }

    /** Whether the device has the entity's series; if it cannot have them, its rows are refused and the others go on. */
    private boolean isReady(String device) {
        if (schema.isCreated(device)) {
            return true;
        }
        if (device.equals(refused)) {
            return false;
        }
        settle();
        try {
            schema.createOnce(device);
            return true;
        } catch (SchemaException e) {
            refused = device;
            failures.add(new Failure(device, e.statusCode().orElse(INCONSISTENT), String.valueOf(e.getMessage())));
            return false;
        }
    }

    /** Waits for the answers to all that was sent. */
    void finish() {
        settle();
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
    }

    private void settle() {
        TabletStream stream = open;
        if (stream == null) {
            return;
        }
        try {
            stream.finish();
        } catch (InsertException e) {
            failures.addAll(e.failures());
        }
        close();
    }

    @Override
    public void close() {
        TabletStream stream = open;
        if (stream != null) {
            open = null;
            stream.close();
        }
    }
}
