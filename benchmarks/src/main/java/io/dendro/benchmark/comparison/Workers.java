package io.dendro.benchmark.comparison;

import io.dendro.benchmark.worker.Figures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One process for each of some sides, all on one server. */
final class Workers implements AutoCloseable {

    private final Map<Side, WorkerProcess> processes = new EnumMap<>(Side.class);
    private final Setting setting;

    /**
     * Where processes run.
     *
     * @param officialJars the class path of the official client
     * @param port the server's
     * @param directory for logs and captured results
     */
    record Setting(String officialJars, int port, Path directory) {}

    private Workers(Setting setting) {
        this.setting = setting;
    }

    static Workers start(Setting setting, Collection<Side> sides) throws IOException {
        Workers workers = new Workers(setting);
        boolean started = false;
        try {
            for (Side side : sides) {
                workers.processes.put(side, workers.process(side));
            }
            started = true;
            return workers;
        } finally {
            if (!started) {
                workers.close();
            }
        }
    }

    private WorkerProcess process(Side side) throws IOException {
        String ours = System.getProperty("java.class.path");
        // The first entry is what this module was compiled to; nothing else of ours may meet the official client.
        String classes = ours.split(File.pathSeparator, 2)[0];
        return WorkerProcess.start(
                side,
                side == Side.OFFICIAL ? classes + File.pathSeparator + setting.officialJars() : ours,
                log(setting.directory(), side),
                List.of(Integer.toString(setting.port()), setting.directory().toString()));
    }

    static Path log(Path directory, Side side) {
        return directory.resolve(side + ".log");
    }

    Figures run(Contender contender, int run) throws IOException {
        return Objects.requireNonNull(processes.get(contender.side())).run(contender.variant(), run);
    }

    @Override
    public void close() {
        processes.values().forEach(WorkerProcess::close);
    }
}
