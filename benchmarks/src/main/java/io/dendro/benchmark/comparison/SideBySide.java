package io.dendro.benchmark.comparison;

import io.dendro.benchmark.worker.Figures;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Dendro, the official client and bare bytes, side by side on one server.
 *
 * <p>Each side has a process of its own, since their class paths exclude each other. In every round each contender of a
 * group runs once, one after another, and the order moves on by one from round to round; so what else the machine does
 * falls on all alike. The first rounds warm up and do not count.
 */
public final class SideBySide {

    private final Map<Side, WorkerProcess> workers;
    private final Options options;
    private int run;

    private SideBySide(Map<Side, WorkerProcess> workers, Options options) {
        this.workers = workers;
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(List.of(arguments));
        Files.createDirectories(options.directory());
        Map<Side, WorkerProcess> workers = new EnumMap<>(Side.class);
        try (IoTDBServer server = IoTDBServer.start(serverOptions())) {
            start(workers, server.port(), options.directory());
            new SideBySide(workers, options).compare(new Plan().only(options.groups()));
        } finally {
            workers.values().forEach(WorkerProcess::close);
        }
    }

    private static IoTDBServerOptions serverOptions() {
        return IoTDBServerOptions.defaults()
                .withDataNodeHeap(3072)
                .withProperty("enable_seq_space_compaction", "false")
                .withProperty("enable_unseq_space_compaction", "false")
                .withProperty("enable_cross_space_compaction", "false");
    }

    private static void start(Map<Side, WorkerProcess> workers, int port, Path directory) throws Exception {
        String ours = System.getProperty("java.class.path");
        // The first entry is what this module was compiled to.
        String classes = ours.split(File.pathSeparator, 2)[0];
        String official = classes + File.pathSeparator + OfficialJars.classPath();
        for (Side side : Side.values()) {
            workers.put(
                    side,
                    WorkerProcess.start(
                            side,
                            side == Side.OFFICIAL ? official : ours,
                            directory.resolve(side + ".log"),
                            List.of(Integer.toString(port), directory.toString())));
        }
    }

    private void compare(Plan plan) throws IOException {
        progress("loading");
        run(Side.DENDRO.with("load"));
        Results results = new Results();
        Report report = new Report(System.out);
        for (Group group : plan.groups()) {
            progress(group.title());
            takeTurns(group, results);
            report.group(group, results);
        }
        report.ratios(plan.ratios(), results);
    }

    private void takeTurns(Group group, Results results) throws IOException {
        List<Contender> order = new ArrayList<>(group.contenders());
        for (int round = -options.warmUps() * group.weight(); round < options.rounds() * group.weight(); round++) {
            for (Contender contender : order) {
                Figures figures = run(contender);
                if (round >= 0) {
                    results.add(contender, figures);
                }
            }
            Collections.rotate(order, 1);
        }
    }

    private Figures run(Contender contender) throws IOException {
        return Objects.requireNonNull(workers.get(contender.side())).run(contender.variant(), run++);
    }

    private static void progress(String what) {
        System.err.println("side-by-side: " + what);
    }
}
