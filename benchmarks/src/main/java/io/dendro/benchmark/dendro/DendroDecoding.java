package io.dendro.benchmark.dendro;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Kept;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import java.util.Spliterator;

/** Captured result blocks into readings by {@code select().stream()}; no server. */
public final class DendroDecoding implements Variant {

    private final DecodingSession session;
    private final ReadingMapper mapper;
    private final int repetitions;
    private final Kept kept = new Kept();

    public DendroDecoding(Capture capture, int repetitions) {
        this.session = new DecodingSession(capture);
        this.mapper = new ReadingMapper(session);
        this.repetitions = repetitions;
    }

    @Override
    public void prepare(int run) {
        session.prepare(repetitions);
    }

    @Override
    public Outcome run() {
        kept.clear();
        Spliterator<Reading> rows = mapper.select().stream().spliterator();
        for (int i = repetitions * Scale.CAPTURED_ROWS; i > 0; i--) {
            Scale.require(rows.tryAdvance(kept), "another row");
        }
        return Outcome.ofRows(kept.rows(), Workload.MEASUREMENTS);
    }
}
