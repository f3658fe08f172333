package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.HandshakeException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.PermanentException;
import io.dendro.error.SchemaException;
import io.dendro.internal.store.RowLayout;
import io.dendro.internal.store.StoredRow;
import io.dendro.internal.view.SessionView;
import io.dendro.query.EntityDefinition;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Writes rows that come from a store, device by device and by time. What is refused is told with the rows. */
final class StoredInsert<E> {

    private final Session session;
    private final EntityDefinition<E> definition;
    private final BiFunction<Session, List<String>, Map<String, SchemaException>> createSeries;
    private final List<Refusal<E>> refusals = new ArrayList<>();
    private long refused;
    private long leftOut;

    /**
     * @param createSeries makes sure over a view of the session that devices have their series; returns those that cannot have
     *     them, and why
     */
    StoredInsert(
            Session session,
            EntityDefinition<E> definition,
            BiFunction<Session, List<String>, Map<String, SchemaException>> createSeries) {
        this.session = session;
        this.definition = definition;
        this.createSeries = createSeries;
    }

    InsertReport<E> write(List<StoredRow> rows) {
        Collection<List<StoredRow>> devices = byDevice(rows).values();
        try {
            writeDevices(devices);
        } catch (HandshakeException e) {
            throw e;
        } catch (PermanentException e) {
            // One device on which the user must not write does not keep the others from being written.
            refusals.clear();
            refused = 0;
            leftOut = 0;
            devices.forEach(this::writeAlone);
        }
        return new InsertReport<>(rows.size() - refused - leftOut, List.of(), refusals, leftOut);
    }

    private static Map<String, List<StoredRow>> byDevice(List<StoredRow> rows) {
        Map<String, List<StoredRow>> devices = new LinkedHashMap<>();
        rows.forEach(row -> devices.computeIfAbsent(row.device(), device -> new ArrayList<>())
                .add(row));
        devices.values().forEach(ofDevice -> ofDevice.sort(Comparator.comparingLong(StoredRow::time)));
        return devices;
    }

    private void writeAlone(List<StoredRow> ofDevice) {
        try {
            writeDevices(List.of(ofDevice));
        } catch (HandshakeException e) {
            throw e;
        } catch (PermanentException e) {
            refuse(ofDevice, e.statusCode(), String.valueOf(e.getMessage()), List.of());
        }
    }

    private void writeDevices(Collection<List<StoredRow>> devices) {
        Session call = SessionView.oneCall(session);
        List<List<StoredRow>> sound = new ArrayList<>();
        Map<String, SchemaException> unready = createSeries.apply(
                call, devices.stream().map(ofDevice -> ofDevice.get(0).device()).toList());
        for (List<StoredRow> ofDevice : devices) {
            SchemaException refusal = unready.get(ofDevice.get(0).device());
            if (refusal == null) {
                sound.add(withoutDuplicates(ofDevice));
            } else {
                refuse(ofDevice, refusal.statusCode(), String.valueOf(refusal.getMessage()), List.of());
            }
        }
        // No connection is held before: it could be the one for which others wait to create theirs.
        send(call, sound);
    }

    private List<StoredRow> withoutDuplicates(List<StoredRow> ofDevice) {
        if (definition.duplicates() == DuplicatePolicy.LAST_WINS) {
            return ofDevice;
        }
        List<StoredRow> single = new ArrayList<>();
        for (StoredRow row : ofDevice) {
            if (!single.isEmpty() && single.get(single.size() - 1).time() == row.time()) {
                takeOut(row);
            } else {
                single.add(row);
            }
        }
        return single;
    }

    private void takeOut(StoredRow later) {
        if (definition.duplicates() == DuplicatePolicy.FIRST_WINS) {
            leftOut++;
            return;
        }
        String reason =
                "an earlier row of its batch has the same device and time, and DuplicatePolicy.REJECT refuses such"
                        + " duplicates";
        refuse(List.of(later), OptionalInt.empty(), reason, List.of());
    }

    private void send(Session call, List<List<StoredRow>> devices) {
        if (devices.isEmpty()) {
            return;
        }
        List<List<StoredRow>> sent = new ArrayList<>();
        try (TabletStream stream = call.tabletStream()) {
            RowLayout layout = devices.get(0).get(0).layout();
            Tablet tablet = session.tablet(layout.columns(), layout.alignment());
            for (List<StoredRow> ofDevice : devices) {
                int from = 0;
                while (from < ofDevice.size()) {
                    int to = fill(tablet, ofDevice, from);
                    sent.add(ofDevice.subList(from, to));
                    stream.send(tablet);
                    from = to;
                }
            }
            stream.finish();
        } catch (InsertException e) {
            refuse(e.failures(), sent);
        }
    }

    /** Returns the first row for which the tablet had no room. */
    private int fill(Tablet tablet, List<StoredRow> ofDevice, int from) {
        tablet.clear(ofDevice.get(from).device());
        int at = from;
        do {
            ofDevice.get(at++).copyTo(tablet);
        } while (at < ofDevice.size()
                && tablet.rows() < session.options().tabletRows()
                && tablet.bytes() < session.options().tabletBytes());
        return at;
    }

    private void refuse(List<Failure> failures, List<List<StoredRow>> sent) {
        Set<Integer> counted = new TreeSet<>();
        for (Failure failure : failures) {
            List<StoredRow> rows = sent.get(failure.tablet());
            refuse(rows, OptionalInt.of(failure.code()), failure.reason(), RefusedMeasurements.of(failure));
            if (!counted.add(failure.tablet())) {
                // A row counts once, for however many reasons.
                refused -= rows.size();
            }
        }
    }

    private void refuse(List<StoredRow> rows, OptionalInt code, String reason, List<String> measurements) {
        refused += rows.size();
        refusals.add(Refusal.ofRecords(rows.stream().map(StoredRow::toRecord).toList(), code, reason, measurements));
    }
}
