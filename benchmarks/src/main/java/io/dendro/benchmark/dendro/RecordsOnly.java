package io.dendro.benchmark.dendro;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Kept;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bound of decoding: nothing but the objects that a reader must make, unique texts among them. */
final class RecordsOnly implements Variant {

    private final Profile profile;
    private final List<Reading> source;
    private final List<byte[]> texts;
    private final Kept kept = new Kept();

    RecordsOnly(Profile profile) {
        this.profile = profile;
        this.source = Workload.rows(profile, 1, Scale.CAPTURED_ROWS);
        this.texts = source.stream()
                .map(row -> row.state().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public Outcome run() {
        kept.clear();
        for (int i = 0; i < Scale.DECODING_REPETITIONS; i++) {
            for (int row = 0; row < source.size(); row++) {
                kept.accept(copy(row));
            }
        }
        return Outcome.ofRows(kept.rows(), Workload.MEASUREMENTS);
    }

    private Reading copy(int row) {
        Reading reading = source.get(row);
        Double pressure = reading.pressure();
        return new Reading(
                reading.time(),
                reading.profile(),
                reading.machine(),
                reading.temperature(),
                pressure == null ? null : Double.valueOf(pressure.doubleValue()),
                reading.rpm(),
                reading.counter(),
                reading.running(),
                profile == Profile.UNIQUE ? new String(texts.get(row), StandardCharsets.UTF_8) : reading.state());
    }
}
