package io.dendro.benchmark.dendro;

import static io.dendro.benchmark.workload.ReadingMapper.COUNTER;
import static io.dendro.benchmark.workload.ReadingMapper.MACHINE;
import static io.dendro.benchmark.workload.ReadingMapper.PRESSURE;
import static io.dendro.benchmark.workload.ReadingMapper.PROFILE;
import static io.dendro.benchmark.workload.ReadingMapper.RPM;
import static io.dendro.benchmark.workload.ReadingMapper.RUNNING;
import static io.dendro.benchmark.workload.ReadingMapper.STATE;
import static io.dendro.benchmark.workload.ReadingMapper.TEMPERATURE;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.benchmark.worker.ColdJvm;
import io.dendro.benchmark.worker.Crew;
import io.dendro.benchmark.worker.Deferred;
import io.dendro.benchmark.worker.Lazy;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.worker.Worker;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.SparseReadingMapper;
import io.dendro.benchmark.workload.Workload;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.query.LastValue;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.thrift.TSStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.thrift.TBase;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/** The process of Dendro. Arguments: the server's port, the directory of captured results. */
public final class DendroWorker {

    /** A class of each jar that a user has. */
    private static final List<Class<?>> PARTS_OF_DENDRO =
            List.of(Session.class, DataType.class, TSStatus.class, TBase.class, Logger.class, NullMarked.class);

    private final SessionOptions options;
    private final Path captures;
    private final Session session;
    private final ReadingMapper readings;
    private final Map<String, Variant> variants = new LinkedHashMap<>();

    private DendroWorker(int port, Path captures) {
        this.options = SessionOptions.defaults().withEndpoint("127.0.0.1", port).withFetchSize(Scale.FETCH_SIZE);
        this.captures = captures;
        this.session = Session.connect(options);
        this.readings = new ReadingMapper(session);
    }

    public static void main(String[] arguments) throws IOException {
        DendroWorker worker = new DendroWorker(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        worker.addLoads();
        worker.addMicro();
        worker.addInserts();
        worker.addQueries();
        worker.addCalls();
        new Worker(worker.variants).serve();
        worker.session.close();
    }

    private void addLoads() {
        variants.put("load", () -> {
            readings.schema().create();
            readings.insert(Workload.rows(Profile.REPEATING, Workload.MACHINES, Workload.ROWS_PER_MACHINE));
            readings.insert(Workload.rows(Profile.UNIQUE, 1, Scale.CAPTURED_ROWS));
            new SparseReadingMapper(session)
                    .insert(Workload.sparse(Workload.rows(Profile.NULLS, 1, Scale.CAPTURED_ROWS)));
            session.execute("FLUSH");
            for (Profile profile : Profile.READ) {
                Capture capture =
                        Captures.of(options, Workload.selectFirst(profile, Workload.machine(0), Scale.CAPTURED_ROWS));
                capture.write(Capture.file(captures, profile));
            }
            String sql =
                    readings.select().at(PROFILE.eq(Profile.REPEATING.node())).sql();
            System.err.println("Dendro asks:              " + sql);
            System.err.println("the official client asks: " + Workload.selectAll(Profile.REPEATING));
            return new Outcome(1, 0);
        });
    }

    private void addMicro() {
        for (Profile profile : Profile.DENSE) {
            addMicro(profile, ReadingMapper::new, () -> Workload.rows(profile, 1, Scale.ENCODED_ROWS));
        }
        addMicro(
                Profile.NULLS,
                SparseReadingMapper::new,
                () -> Workload.sparse(Workload.rows(Profile.NULLS, 1, Scale.ENCODED_ROWS)));
    }

    private <E> void addMicro(Profile profile, Function<Session, TimeseriesMapper<E>> mapper, Supplier<List<E>> rows) {
        variants.put(
                "encode-" + profile.node(),
                new Deferred(() -> new DendroEncoding<>(mapper, Scale.batches(rows.get()))));
        variants.put("records-" + profile.node(), new Deferred(() -> RecordsOnly.of(profile)));
        variants.put(
                "decode-" + profile.node(),
                new Deferred(() -> new DendroDecoding<>(
                        mapper, Capture.read(Capture.file(captures, profile)), Scale.DECODING_REPETITIONS)));
    }

    private void addInserts() {
        ReadingMapper thousands = new ReadingMapper(Session.connect(options.withTabletRows(Scale.BATCH)));
        Supplier<List<Reading>> rows = new Lazy<>(Scale::writtenRows);
        variants.put("insert", new DendroInserts(session, rows, thousands::insert));
        variants.put("insert-calls", new DendroInserts(session, rows, all -> {
            for (int start = 0; start < all.size(); start += Scale.BATCH) {
                thousands.insert(all.subList(start, start + Scale.BATCH));
            }
        }));
        for (int threads : Scale.THREADS) {
            variants.put("insert-threads-" + threads, new Deferred(() -> insertTogether(threads, rows)));
        }
        variants.put("insert-defaults", new DendroInserts(session, rows, readings::insert));
        variants.put("mixed", new DendroInserts(session, new Lazy<>(Scale::mixedRows), readings::insert));
    }

    /** One session for all threads. */
    private Variant insertTogether(int threads, Supplier<List<Reading>> rows) {
        Session shared = Session.connect(options.withTabletRows(Scale.BATCH).withMaxConnections(threads));
        ReadingMapper mapper = new ReadingMapper(shared);
        Crew crew = new Crew(threads);
        return new DendroInserts(
                session,
                rows,
                all -> crew.share(
                        all.size() / Scale.BATCH,
                        (member, from, to) -> mapper.insert(all.subList(from * Scale.BATCH, to * Scale.BATCH))));
    }

    private void addQueries() {
        variants.put("query", () -> {
            List<Reading> rows =
                    readings.select().at(PROFILE.eq(Profile.REPEATING.node())).list();
            return Outcome.ofRows(rows.size(), Workload.MEASUREMENTS);
        });
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
                return Outcome.ofCalls(rows.size(), i -> readings.insert(rows.get(i)));
            }
        });
        variants.put(
                "query-1000",
                () -> Outcome.ofCalls(Scale.CALLS, i -> {
                    List<Reading> rows = readings.select()
                            .at(
                                    PROFILE.eq(Profile.REPEATING.node()),
                                    MACHINE.eq(Workload.machine(i % Workload.MACHINES)))
                            .limit(1000)
                            .list();
                    Scale.require(rows.size() == 1000, "1000 rows");
                }));
        variants.put(
                "last",
                () -> Outcome.ofCalls(Scale.CALLS, i -> {
                    List<LastValue<Reading>> values = readings.last(TEMPERATURE, PRESSURE, RPM, COUNTER, RUNNING, STATE)
                            .at(
                                    PROFILE.eq(Profile.REPEATING.node()),
                                    MACHINE.eq(Workload.machine(i % Workload.MACHINES)))
                            .list();
                    Scale.require(values.size() == Workload.MEASUREMENTS, "the value of each measurement: " + values);
                }));
        variants.put("reconnect", new Variant() {
            private List<Reading> rows = List.of();

            @Override
            public void prepare(int run) {
                rows = Workload.shifted(Scale.singleRows(), run);
            }

            @Override
            public Outcome run() throws Exception {
                try (FaultProxy proxy = FaultProxy.to(options.host(), options.port());
                        Session behind = Session.connect(options.withEndpoint("127.0.0.1", proxy.port()))) {
                    ReadingMapper mapper = new ReadingMapper(behind);
                    mapper.insert(rows.get(0));
                    return Outcome.ofCalls(Scale.SESSIONS, i -> {
                        proxy.cut();
                        mapper.insert(rows.get(i));
                    });
                }
            }
        });
        variants.put(
                "cold-start",
                () -> Outcome.ofCalls(
                        Scale.PROGRAMS,
                        i -> ColdJvm.run(ColdInsert.class, Integer.toString(options.port()), PARTS_OF_DENDRO)));
        variants.put("open", () -> {
            List<Session> opened = new ArrayList<>();
            Outcome outcome = Outcome.ofCalls(Scale.SESSIONS, i -> opened.add(Session.connect(options)));
            opened.forEach(Session::close);
            return outcome;
        });
        variants.put("close", () -> {
            List<Session> opened = new ArrayList<>();
            for (int i = 0; i < Scale.SESSIONS; i++) {
                opened.add(Session.connect(options));
            }
            return Outcome.ofCalls(opened.size(), i -> opened.get(i).close());
        });
    }
}
