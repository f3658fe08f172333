package io.dendro.benchmark.raw;

import io.dendro.SessionOptions;
import io.dendro.benchmark.worker.Deferred;
import io.dendro.benchmark.worker.Lazy;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.worker.Worker;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The process that sets the limit. Argument: the server's port. */
public final class RawWorker {

    private static final int SYNCHRONOUS = 1;
    private static final int PIPELINED = 2;

    private final int port;
    private final RawConnection connection;
    private final Map<String, Variant> variants = new LinkedHashMap<>();

    private RawWorker(int port) throws Exception {
        this.port = port;
        this.connection = new RawConnection(port);
    }

    public static void main(String[] arguments) throws Exception {
        RawWorker worker = new RawWorker(Integer.parseInt(arguments[0]));
        worker.addInserts();
        worker.addQuery();
        worker.addCalls();
        new Worker(worker.variants).serve();
        worker.connection.close();
    }

    private void addInserts() {
        Supplier<List<Reading>> rows = new Lazy<>(Scale::writtenRows);
        int defaultRows = SessionOptions.defaults().tabletRows();
        List<RawConnection> one = List.of(connection);
        variants.put("insert", new RawInserts(one, rows, Scale.BATCH, SYNCHRONOUS));
        variants.put("insert-pipelined", new RawInserts(one, rows, Scale.BATCH, PIPELINED));
        variants.put("insert-defaults", new RawInserts(one, rows, defaultRows, SYNCHRONOUS));
        for (int threads : Scale.THREADS) {
            variants.put(
                    "insert-threads-" + threads,
                    new Deferred(() -> new RawInserts(connections(threads), rows, Scale.BATCH, SYNCHRONOUS)));
        }
    }

    private List<RawConnection> connections(int count) throws Exception {
        List<RawConnection> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            opened.add(new RawConnection(port));
        }
        return opened;
    }

    private void addQuery() {
        variants.put(
                "query",
                () -> Outcome.ofRows(
                        RawQuery.drain(connection, Workload.selectAll(Profile.REPEATING)), Workload.MEASUREMENTS));
    }

    private void addCalls() {
        variants.put("insert-one", new Variant() {
            private List<byte[]> frames = List.of();

            @Override
            public void prepare(int run) {
                FramingSession session = new FramingSession(1);
                ReadingMapper mapper = new ReadingMapper(session);
                Workload.shifted(Scale.singleRows(), run).forEach(mapper::insert);
                frames = session.frames();
            }

            @Override
            public Outcome run() throws Exception {
                return Outcome.ofCalls(frames.size(), i -> {
                    connection.send(frames.get(i));
                    connection.receiveTabletAnswer();
                });
            }
        });
        variants.put(
                "query-1000",
                () -> Outcome.ofCalls(Scale.CALLS, i -> {
                    String machine = Workload.machine(i % Workload.MACHINES);
                    long rows = RawQuery.drain(connection, Workload.selectFirst(Profile.REPEATING, machine, 1000));
                    Scale.require(rows == 1000, "1000 rows");
                }));
        variants.put(
                "last",
                () -> Outcome.ofCalls(Scale.CALLS, i -> {
                    String machine = Workload.machine(i % Workload.MACHINES);
                    long values = RawQuery.lastValues(connection, Workload.device(Profile.REPEATING, machine));
                    Scale.require(values == Workload.MEASUREMENTS, "the value of each measurement");
                }));
        variants.put("open", () -> {
            List<RawConnection> opened = new ArrayList<>();
            Outcome outcome = Outcome.ofCalls(Scale.SESSIONS, i -> opened.add(new RawConnection(port)));
            for (RawConnection each : opened) {
                each.close();
            }
            return outcome;
        });
        variants.put("close", () -> {
            List<RawConnection> opened = new ArrayList<>();
            for (int i = 0; i < Scale.SESSIONS; i++) {
                opened.add(new RawConnection(port));
            }
            return Outcome.ofCalls(opened.size(), i -> opened.get(i).close());
        });
    }
}
