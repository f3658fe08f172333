package io.dendro.benchmark.dendro;

import io.dendro.Session;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Workload;
import java.util.List;
import java.util.function.Supplier;

/** Inserts of many rows. */
final class DendroInserts implements Variant {

    /** How rows are given to the mapper. */
    @FunctionalInterface
    interface Writing {
        void write(List<Reading> rows) throws Exception;
    }

    private final Session session;
    private final Supplier<List<Reading>> source;
    private final Writing writing;
    private List<Reading> rows = List.of();

    DendroInserts(Session session, Supplier<List<Reading>> source, Writing writing) {
        this.session = session;
        this.source = source;
        this.writing = writing;
    }

    @Override
    public void prepare(int run) {
        rows = Workload.shifted(source.get(), run);
        session.execute("FLUSH");
    }

    @Override
    public Outcome run() throws Exception {
        writing.write(rows);
        return Outcome.ofRows(rows.size(), Workload.MEASUREMENTS);
    }
}
