package io.dendro.benchmark.dendro;

import io.dendro.Session;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Kept;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import io.dendro.mapping.TimeseriesMapper;
import java.util.Spliterator;
import java.util.function.Function;

/** Captured result blocks into readings by {@code select().stream()}; no server. */
public final class DendroDecoding<E> implements Variant {

    private final DecodingSession session;
    private final TimeseriesMapper<E> mapper;
    private final int repetitions;
    private final Kept<E> kept = new Kept<>();

    public DendroDecoding(Function<Session, TimeseriesMapper<E>> mapper, Capture capture, int repetitions) {
        this.session = new DecodingSession(capture);
        this.mapper = mapper.apply(session);
        this.repetitions = repetitions;
    }

    @Override
    public void prepare(int run) {
        session.prepare(repetitions);
    }

    @Override
    public Outcome run() {
        kept.clear();
        Spliterator<E> rows = mapper.select().stream().spliterator();
        for (int i = repetitions * Scale.CAPTURED_ROWS; i > 0; i--) {
            Scale.require(rows.tryAdvance(kept), "another row");
        }
        return Outcome.ofRows(kept.rows(), Workload.MEASUREMENTS);
    }
}
