package io.dendro.benchmark.dendro;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.SessionOptions;
import io.dendro.benchmark.workload.Capture;
import io.dendro.internal.session.CapturedResults;
import java.nio.ByteBuffer;
import java.util.List;

/** Answers every query with a captured result, which must be read exactly to its last row. */
final class DecodingSession extends StubSession {

    private final Capture capture;
    private List<ByteBuffer> blocks = List.of();

    DecodingSession(Capture capture) {
        super(SessionOptions.defaults());
        this.capture = capture;
    }

    /** Makes the next result hold the capture so many times over. */
    void prepare(int repetitions) {
        blocks = capture.blocks(repetitions);
    }

    @Override
    public ResultSet query(String sql, QueryOptions options) {
        return CapturedResults.of(capture.names(), capture.types(), capture.positions(), blocks);
    }
}
