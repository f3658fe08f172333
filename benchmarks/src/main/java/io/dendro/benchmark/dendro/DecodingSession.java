package io.dendro.benchmark.dendro;

import io.dendro.ResultSet;
import io.dendro.SessionOptions;
import io.dendro.benchmark.workload.Capture;
import io.dendro.internal.session.CapturedResults;
import java.nio.ByteBuffer;
import java.util.List;

/** Answers every query with a captured result. */
public final class DecodingSession extends StubSession {

    private final CapturedResults results;
    private final Capture capture;
    private List<ByteBuffer> blocks = List.of();

    public DecodingSession(CapturedResults results, Capture capture) {
        super(SessionOptions.defaults());
        this.results = results;
        this.capture = capture;
    }

    /** Makes the next result hold the capture so many times over. */
    public void prepare(int repetitions) {
        blocks = capture.blocks(repetitions);
    }

    @Override
    public ResultSet query(String sql) {
        return results.result(capture.names(), capture.types(), capture.positions(), blocks);
    }
}
