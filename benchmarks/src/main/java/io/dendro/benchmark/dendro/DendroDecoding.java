package io.dendro.benchmark.dendro;

import io.dendro.Session;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Kept;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import io.dendro.internal.session.CapturedResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Captured result blocks into readings by {@code select().stream()}. */
final class DendroDecoding implements Variant {

    private final Session live;
    private final Path captures;
    private final Profile profile;
    private final Kept kept = new Kept();
    private @Nullable DecodingSession session;

    DendroDecoding(Session live, Path captures, Profile profile) {
        this.live = live;
        this.captures = captures;
        this.profile = profile;
    }

    @Override
    public void prepare(int run) throws IOException {
        session().prepare(Scale.DECODING_REPETITIONS);
    }

    /** The capture is made after this process has started. */
    private DecodingSession session() throws IOException {
        DecodingSession made = session;
        if (made == null) {
            made = new DecodingSession(new CapturedResults(live), Capture.read(Capture.file(captures, profile)));
            session = made;
        }
        return made;
    }

    @Override
    public Outcome run() throws IOException {
        kept.clear();
        try (Stream<Reading> rows = new ReadingMapper(session()).select().stream()) {
            rows.forEach(kept);
        }
        return Outcome.ofRows(kept.rows(), Workload.MEASUREMENTS);
    }
}
