package io.dendro.benchmark.dendro;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Kept;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.SparseReading;
import io.dendro.benchmark.workload.Workload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** The bound of decoding: nothing but the objects that a reader must make. */
final class RecordsOnly<E> implements Variant {

    private static final byte[] UNIQUE_TEXT = "0123456789ab".getBytes(StandardCharsets.UTF_8);

    private final List<E> source;
    private final UnaryOperator<E> copy;
    private final Kept<E> kept = new Kept<>();

    private RecordsOnly(List<E> source, UnaryOperator<E> copy) {
        this.source = source;
        this.copy = copy;
    }

    static Variant of(Profile profile) {
        List<Reading> rows = Workload.rows(profile, 1, Scale.CAPTURED_ROWS);
        return switch (profile) {
            case NULLS -> new RecordsOnly<>(Workload.sparse(rows), RecordsOnly::sparseCopy);
            case UNIQUE -> new RecordsOnly<>(rows, row -> copy(row, decoded(UNIQUE_TEXT)));
            case REPEATING, WRITTEN -> new RecordsOnly<>(rows, row -> copy(row, row.state()));
        };
    }

    @Override
    public Outcome run() {
        kept.clear();
        for (int i = 0; i < Scale.DECODING_REPETITIONS; i++) {
            for (E row : source) {
                kept.accept(copy.apply(row));
            }
        }
        return Outcome.ofRows(kept.rows(), Workload.MEASUREMENTS);
    }

    private static Reading copy(Reading row, String state) {
        return new Reading(
                row.time(),
                row.profile(),
                row.machine(),
                row.temperature(),
                row.pressure(),
                row.rpm(),
                row.counter(),
                row.running(),
                state);
    }

    private static String decoded(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    private static SparseReading sparseCopy(SparseReading row) {
        Double pressure = row.pressure();
        return new SparseReading(
                row.time(),
                row.profile(),
                row.machine(),
                row.temperature(),
                pressure == null ? null : Double.valueOf(pressure.doubleValue()),
                row.rpm(),
                row.counter(),
                row.running(),
                row.state());
    }
}
