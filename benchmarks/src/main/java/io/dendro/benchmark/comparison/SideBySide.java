package io.dendro.benchmark.comparison;

import io.dendro.benchmark.maven.ClassPaths;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Dendro, the official client and bare bytes, side by side on one server.
 *
 * <p>Each side has a process of its own, since their class paths exclude each other, and each group of contenders has
 * new processes, since what a JVM has learned of one kind of work shapes how it compiles the next. In every round each
 * contender runs once, one after another, and the order moves on by one from round to round; so what else the machine
 * does falls on all alike. The first rounds warm up and do not count.
 */
public final class SideBySide {

    private static final String OFFICIAL_CLIENT = "org.apache.iotdb:iotdb-session:2.0.7";

    private final Options options;
    private final Workers.Setting setting;
    private int run;

    private SideBySide(Options options, Workers.Setting setting) {
        this.options = options;
        this.setting = setting;
    }

    /** See {@link Options#parse}. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(List.of(arguments));
        Files.createDirectories(options.directory());
        for (Side side : Side.values()) {
            Files.deleteIfExists(Workers.log(options.directory(), side));
        }
        String officialJars = ClassPaths.toRun(OFFICIAL_CLIENT);
        try (IoTDBServer server = IoTDBServer.start(serverOptions())) {
            Workers.Setting setting = new Workers.Setting(officialJars, server.port(), options.directory());
            new SideBySide(options, setting).compare(new Plan().only(options.groups()));
        }
    }

    private static IoTDBServerOptions serverOptions() {
        return IoTDBServerOptions.defaults()
                .withDataNodeHeap(3072)
                .withProperty("enable_seq_space_compaction", "false")
                .withProperty("enable_unseq_space_compaction", "false")
                .withProperty("enable_cross_space_compaction", "false");
    }

    private void compare(Plan plan) throws IOException {
        progress("loading");
        try (Workers workers = Workers.start(setting, List.of(Side.DENDRO))) {
            workers.run(Side.DENDRO.with("load"), run++);
        }
        Results results = new Results();
        Report report = new Report(System.out);
        for (Group group : plan.groups()) {
            progress(group.title());
            try (Workers workers = Workers.start(setting, group.sides())) {
                takeTurns(group, workers, results);
            }
            report.group(group, results);
        }
        report.totals(plan, results);
    }

    private void takeTurns(Group group, Workers workers, Results results) throws IOException {
        List<Contender> order = new ArrayList<>(group.contenders());
        int warmUps = options.warmUps() * group.weight();
        int rounds = options.rounds() * group.weight();
        for (int round = -warmUps; round < rounds; round++) {
            for (Contender contender : order) {
                if (round < 0) {
                    workers.run(contender, run++);
                } else {
                    results.add(contender, workers.run(contender, run++));
                }
            }
            Collections.rotate(order, 1);
        }
    }

    private static void progress(String what) {
        System.err.println("side-by-side: " + what);
    }
}
