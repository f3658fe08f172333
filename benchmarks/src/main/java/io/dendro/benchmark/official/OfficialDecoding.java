package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Kept;
import io.dendro.benchmark.workload.Workload;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.iotdb.isession.SessionDataSet;

/** Captured result blocks into readings; no server. */
public final class OfficialDecoding<E> implements Variant {

    private static final int MILLISECONDS_PER_SECOND = 1000;

    private final Capture capture;
    private final int repetitions;
    private final RowLoops.RowLoop<E> loop;
    private final Kept<E> kept = new Kept<>();
    private List<ByteBuffer> blocks = List.of();

    public OfficialDecoding(Capture capture, int repetitions, RowLoops.RowLoop<E> loop) {
        this.capture = capture;
        this.repetitions = repetitions;
        this.loop = loop;
    }

    @Override
    public void prepare(int run) {
        blocks = capture.blocks(repetitions);
    }

    @Override
    public Outcome run() throws Exception {
        kept.clear();
        loop.read(result(capture, blocks), kept);
        return Outcome.ofRows(kept.rows(), Workload.MEASUREMENTS);
    }

    /** A result whose only page is there already: the client asks for nothing more. It adds to the lists given. */
    @SuppressWarnings("NullAway")
    static SessionDataSet result(Capture capture, List<ByteBuffer> blocks) {
        return new SessionDataSet(
                "captured",
                new ArrayList<>(capture.names()),
                new ArrayList<>(capture.types()),
                null,
                1,
                1,
                null,
                1,
                blocks,
                false,
                false,
                ZoneOffset.UTC,
                MILLISECONDS_PER_SECOND,
                false,
                new ArrayList<>(capture.positions()));
    }
}
