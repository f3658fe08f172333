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
import java.util.TreeMap;

/** Writes rows that come from a store, device by device and by time. What is refused is told with the rows. */
final class StoredInsert<E> {

    private final Session session;
    private final EntityDefinition<E> definition;
    private final StoredSeries series;
    private final List<Refusal<E>> refusals = new ArrayList<>();
    private long refused;
    private long leftOut;

    /** @param series those of the rows' devices */
    StoredInsert(Session session, EntityDefinition<E> definition, StoredSeries series) {
        this.session = session;
        this.definition = definition;
        this.series = series;
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
        Map<String, SchemaException> unready = series.create(
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
        List<Refused> refused = send(call, sound);
        List<Refused> last = new ArrayList<>(
                refused.stream().filter(rows -> !rows.lackSeries()).toList());
        last.addAll(sendAgain(call, refused.stream().filter(Refused::lackSeries).toList()));
        last.forEach(this::refuse);
    }

    /** Others may have deleted series that are known: no row is given up before they are looked at and it is sent once more. */
    private List<Refused> sendAgain(Session call, List<Refused> refused) {
        if (refused.isEmpty()) {
            return List.of();
        }
        Map<String, SchemaException> unready = series.create(
                call, refused.stream().map(Refused::device).distinct().toList());
        List<Refused> last = new ArrayList<>(refused.stream()
                .filter(rows -> unready.containsKey(rows.device()))
                .toList());
        last.addAll(send(
                call,
                refused.stream()
                        .filter(rows -> !unready.containsKey(rows.device()))
                        .map(Refused::rows)
                        .toList()));
        return last;
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

    /** Returns the tablets that were refused. */
    private List<Refused> send(Session call, List<List<StoredRow>> devices) {
        if (devices.isEmpty()) {
            return List.of();
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
            return List.of();
        } catch (InsertException e) {
            List<Refused> refused = Refused.of(sent, e.failures());
            refused.stream().filter(Refused::lackSeries).forEach(rows -> series.forget(call, rows.device()));
            return refused;
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

    private void refuse(Refused tablet) {
        for (Failure failure : tablet.failures()) {
            refuse(tablet.rows(), OptionalInt.of(failure.code()), failure.reason(), RefusedMeasurements.of(failure));
        }
        // A row counts once, for however many reasons.
        refused -= (tablet.failures().size() - 1L) * tablet.rows().size();
    }

    private void refuse(List<StoredRow> rows, OptionalInt code, String reason, List<String> measurements) {
        refused += rows.size();
        refusals.add(Refusal.ofRecords(rows.stream().map(StoredRow::toRecord).toList(), code, reason, measurements));
    }

    /** The rows of a tablet, and why it was refused. */
    private record Refused(List<StoredRow> rows, List<Failure> failures) {

        static List<Refused> of(List<List<StoredRow>> sent, List<Failure> failures) {
            Map<Integer, List<Failure>> ofTablets = new TreeMap<>();
            failures.forEach(failure -> ofTablets
                    .computeIfAbsent(failure.tablet(), tablet -> new ArrayList<>())
                    .add(failure));
            return ofTablets.entrySet().stream()
                    .map(tablet -> new Refused(sent.get(tablet.getKey()), tablet.getValue()))
                    .toList();
        }

        String device() {
            return rows.get(0).device();
        }

        boolean lackSeries() {
            return failures.stream().anyMatch(RefusedRows::isOfUnfitSeries);
        }
    }
}
