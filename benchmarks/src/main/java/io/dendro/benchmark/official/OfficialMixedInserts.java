package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.write.record.Tablet;

/** Rows of all machines in order of time. */
final class OfficialMixedInserts {

    private static final int BATCH = 1000;

    private OfficialMixedInserts() {}

    /** As rows come: one request for each thousand, with a tablet for each machine. */
    static Variant byRequest(Session session, Supplier<List<Reading>> source) {
        return variant(session, source, rows -> {
            Map<String, Tablet> tablets = new HashMap<>();
            for (int start = 0; start < rows.size(); start += BATCH) {
                for (Reading reading : rows.subList(start, Math.min(rows.size(), start + BATCH))) {
                    add(tablets, reading, BATCH);
                }
                session.insertAlignedTablets(tablets);
                tablets.values().forEach(Tablet::reset);
            }
        });
    }

    /** A careful user: all rows of a machine are gathered first, then sent a thousand at a time. */
    static Variant byDevice(Session session, Supplier<List<Reading>> source) {
        return variant(session, source, rows -> {
            Map<String, List<Reading>> machines = new LinkedHashMap<>();
            for (Reading reading : rows) {
                machines.computeIfAbsent(reading.machine(), machine -> new ArrayList<>())
                        .add(reading);
            }
            Tablet tablet = Tablets.create(Profile.WRITTEN, Workload.machine(0), BATCH);
            for (Map.Entry<String, List<Reading>> machine : machines.entrySet()) {
                tablet.setDeviceId(Workload.device(Profile.WRITTEN, machine.getKey()));
                send(session, tablet, machine.getValue());
            }
        });
    }

    private static void send(Session session, Tablet tablet, List<Reading> rows) throws Exception {
        for (Reading reading : rows) {
            Tablets.byName(tablet, tablet.getRowSize(), reading);
            if (tablet.getRowSize() == BATCH) {
                session.insertAlignedTablet(tablet);
                tablet.reset();
            }
        }
        if (tablet.getRowSize() > 0) {
            session.insertAlignedTablet(tablet);
            tablet.reset();
        }
    }

    private static void add(Map<String, Tablet> tablets, Reading reading, int capacity) {
        String device = Workload.device(Profile.WRITTEN, reading.machine());
        Tablet tablet = tablets.get(device);
        if (tablet == null) {
            tablet = Tablets.create(Profile.WRITTEN, reading.machine(), capacity);
            tablets.put(device, tablet);
        }
        Tablets.byName(tablet, tablet.getRowSize(), reading);
    }

    private interface Writing {
        void write(List<Reading> rows) throws Exception;
    }

    private static Variant variant(Session session, Supplier<List<Reading>> source, Writing writing) {
        return new Variant() {
            private List<Reading> rows = List.of();

            @Override
            public void prepare(int run) throws Exception {
                rows = Workload.shifted(source.get(), run);
                session.executeNonQueryStatement("FLUSH");
            }

            @Override
            public Outcome run() throws Exception {
                writing.write(rows);
                return Outcome.ofRows(rows.size(), Workload.MEASUREMENTS);
            }
        };
    }
}
