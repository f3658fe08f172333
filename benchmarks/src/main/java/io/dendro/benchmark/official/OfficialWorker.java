package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.ColdJvm;
import io.dendro.benchmark.worker.Deferred;
import io.dendro.benchmark.worker.Lazy;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.worker.Worker;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.read.common.RowRecord;

/** The process of the official client. Arguments: the server's port, the directory of captured results. */
public final class OfficialWorker {

    private final int port;
    private final Path captures;
    private final Session session;
    private final Map<String, Variant> variants = new LinkedHashMap<>();

    private OfficialWorker(int port, Path captures) throws Exception {
        this.port = port;
        this.captures = captures;
        this.session = open(port);
    }

    public static void main(String[] arguments) throws Exception {
        OfficialWorker worker = new OfficialWorker(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        worker.addEncoding();
        worker.addInserts();
        worker.addQueries();
        worker.addCalls();
        new Worker(worker.variants).serve();
        worker.session.close();
    }

    /** This client encodes columns by default, which servers before 2.0.6 do not understand. */
    static Session open(int port) throws Exception {
        Session session = new Session.Builder()
                .host("127.0.0.1")
                .port(port)
                .fetchSize(Scale.FETCH_SIZE)
                .enableIoTDBRpcCompression(false)
                .build();
        session.open();
        return session;
    }

    private void addEncoding() {
        for (Profile profile : Profile.DENSE) {
            addEncoding(
                    profile, () -> Workload.rows(profile, 1, Scale.ENCODED_ROWS), Tablets::byName, Tablets::intoArrays);
        }
        addEncoding(
                Profile.NULLS,
                () -> Workload.sparse(Workload.rows(Profile.NULLS, 1, Scale.ENCODED_ROWS)),
                Tablets::sparseByName,
                Tablets::sparseIntoArrays);
    }

    private <E> void addEncoding(
            Profile profile, Supplier<List<E>> rows, Tablets.Filler<E> byName, Tablets.Filler<E> intoArrays) {
        variants.put(
                "encode-by-name-" + profile.node(),
                new Deferred(() -> new OfficialEncoding<>(
                        profile,
                        byName,
                        Serializers::byTabletEncoder,
                        Scale.batches(rows.get()),
                        Scale.ENCODING_REPETITIONS)));
        variants.put(
                "encode-arrays-" + profile.node(),
                new Deferred(() -> new OfficialEncoding<>(
                        profile,
                        intoArrays,
                        Serializers::bySessionUtils,
                        Scale.batches(rows.get()),
                        Scale.ENCODING_REPETITIONS)));
    }

    private void addInserts() {
        Supplier<List<Reading>> rows = new Lazy<>(Scale::writtenRows);
        variants.put("insert-by-name", new OfficialInserts(session, Tablets::byName, rows, Scale.BATCH));
        variants.put("insert-arrays", new OfficialInserts(session, Tablets::intoArrays, rows, Scale.BATCH));
        Supplier<List<Reading>> mixed = new Lazy<>(Scale::mixedRows);
        variants.put("mixed-by-request", OfficialMixedInserts.byRequest(session, mixed));
        variants.put("mixed-by-device", OfficialMixedInserts.byDevice(session, mixed));
    }

    private void addQueries() {
        variants.put("query-row-record", queryAll(RowLoops::byRowRecord));
        variants.put("query-by-index", queryAll(RowLoops::byIndex));
        for (Profile profile : Profile.DENSE) {
            addDecoding(profile, RowLoops::byRowRecord, RowLoops::byIndex);
        }
        addDecoding(Profile.NULLS, RowLoops::sparseByRowRecord, RowLoops::sparseByIndex);
    }

    private Variant queryAll(RowLoops.RowLoop<Reading> loop) {
        return () -> {
            List<Reading> rows = new ArrayList<>();
            try (SessionDataSet result = session.executeQueryStatement(Workload.selectAll(Profile.REPEATING))) {
                loop.read(result, rows::add);
            }
            return Outcome.ofRows(rows.size(), Workload.MEASUREMENTS);
        };
    }

    private <E> void addDecoding(Profile profile, RowLoops.RowLoop<E> byRowRecord, RowLoops.RowLoop<E> byIndex) {
        variants.put("decode-row-record-" + profile.node(), decoding(profile, byRowRecord));
        variants.put("decode-by-index-" + profile.node(), decoding(profile, byIndex));
    }

    private Variant decoding(Profile profile, RowLoops.RowLoop<?> loop) {
        return new Deferred(() -> new OfficialDecoding<>(
                Capture.read(Capture.file(captures, profile)), Scale.DECODING_REPETITIONS, loop));
    }

    private void addCalls() {
        variants.put("insert-one", new Variant() {
            private List<Reading> rows = List.of();

            @Override
            public void prepare(int run) {
                rows = Workload.shifted(Scale.singleRows(), run);
            }

            @Override
            public Outcome run() throws Exception {
                return Outcome.ofCalls(rows.size(), i -> insertOne(rows.get(i)));
            }
        });
        variants.put(
                "query-1000",
                () -> Outcome.ofCalls(Scale.CALLS, i -> {
                    List<Reading> rows = new ArrayList<>();
                    try (SessionDataSet result = session.executeQueryStatement(
                            Workload.selectFirst(Profile.REPEATING, Workload.machine(i % Workload.MACHINES), 1000))) {
                        RowLoops.byIndex(result, rows::add);
                    }
                    Scale.require(rows.size() == 1000, "1000 rows");
                }));
        variants.put(
                "last",
                lastValues(machine -> session.executeLastDataQueryForOneDevice(
                        Workload.DATABASE, Workload.device(Profile.REPEATING, machine), Workload.NAMES, true)));
        variants.put(
                "last-sql",
                lastValues(machine -> session.executeQueryStatement("SELECT LAST " + String.join(", ", Workload.NAMES)
                        + " FROM " + Workload.device(Profile.REPEATING, machine))));
        variants.put(
                "cold-start",
                () -> Outcome.ofCalls(Scale.PROGRAMS, i -> ColdJvm.run(ColdInsert.class, Integer.toString(port))));
        variants.put("open", () -> {
            List<Session> opened = new ArrayList<>();
            Outcome outcome = Outcome.ofCalls(Scale.SESSIONS, i -> opened.add(open(port)));
            closeAll(opened);
            return outcome;
        });
        variants.put("close", () -> {
            List<Session> opened = new ArrayList<>();
            for (int i = 0; i < Scale.SESSIONS; i++) {
                opened.add(open(port));
            }
            return Outcome.ofCalls(opened.size(), i -> opened.get(i).close());
        });
    }

    /** Asks for the last values of a machine. */
    @FunctionalInterface
    private interface LastValues {
        SessionDataSet of(String machine) throws Exception;
    }

    private static Variant lastValues(LastValues last) {
        return () -> Outcome.ofCalls(Scale.CALLS, i -> {
            List<RowRecord> values = new ArrayList<>();
            try (SessionDataSet result = last.of(Workload.machine(i % Workload.MACHINES))) {
                while (result.hasNext()) {
                    values.add(result.next());
                }
            }
            Scale.require(values.size() == Workload.MEASUREMENTS, "the value of each measurement");
        });
    }

    private static void closeAll(List<Session> sessions) throws Exception {
        for (Session session : sessions) {
            session.close();
        }
    }

    private void insertOne(Reading reading) throws Exception {
        session.insertAlignedRecord(
                Workload.device(Profile.WRITTEN, reading.machine()),
                reading.time(),
                Tablets.NAMES,
                Tablets.TYPES,
                Tablets.values(reading));
    }
}
