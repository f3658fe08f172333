package io.dendro.benchmark.dendro;

import io.dendro.Session;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import io.dendro.mapping.TimeseriesMapper;
import java.util.List;
import java.util.function.Function;

/** Rows into the buffers of a request by {@code insert}, grouping and sorting included; nothing is sent. */
public final class DendroEncoding<E> implements Variant {

    private final EncodingSession session = new EncodingSession(Scale.BATCH);
    private final TimeseriesMapper<E> mapper;
    private final List<List<E>> batches;

    public DendroEncoding(Function<Session, TimeseriesMapper<E>> mapper, List<List<E>> batches) {
        this.mapper = mapper.apply(session);
        this.batches = batches;
    }

    @Override
    public Outcome run() {
        long before = session.bytes();
        long rows = 0;
        for (int i = 0; i < Scale.ENCODING_REPETITIONS; i++) {
            for (List<E> batch : batches) {
                rows += encode(batch);
            }
        }
        Scale.require(session.bytes() > before, "bytes");
        return Outcome.ofRows(rows, Workload.MEASUREMENTS);
    }

    /** Returns how many rows were encoded. */
    public long encode(List<E> batch) {
        return mapper.insert(batch).rows();
    }
}
