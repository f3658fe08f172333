package io.dendro.benchmark.dendro;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import java.util.List;

/** Rows into the buffers of a request by {@code insert}, grouping and sorting included; nothing is sent. */
public final class DendroEncoding implements Variant {

    private final EncodingSession session = new EncodingSession(Scale.BATCH);
    private final ReadingMapper mapper = new ReadingMapper(session);
    private final List<List<Reading>> batches;

    public DendroEncoding(Profile profile) {
        batches = Scale.encodingBatches(profile);
    }

    @Override
    public Outcome run() {
        long before = session.bytes();
        long rows = 0;
        for (int i = 0; i < Scale.ENCODING_REPETITIONS; i++) {
            for (List<Reading> batch : batches) {
                rows += encode(batch);
            }
        }
        Scale.require(session.bytes() > before, "bytes");
        return Outcome.ofRows(rows, Workload.MEASUREMENTS);
    }

    /** Returns how many rows were encoded. */
    public long encode(List<Reading> batch) {
        return mapper.insert(batch).rows();
    }
}
