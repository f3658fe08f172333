package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Workload;
import java.util.List;
import org.apache.tsfile.write.record.Tablet;

/** Rows into a tablet and the tablet into the buffers of a request; nothing is sent. */
public final class OfficialEncoding<E> implements Variant {

    private final Tablets.Filler<E> filler;
    private final Serializers.Serializer serializer;
    private final List<List<E>> batches;
    private final int repetitions;
    private final Tablet tablet;

    public OfficialEncoding(
            Profile profile,
            Tablets.Filler<E> filler,
            Serializers.Serializer serializer,
            List<List<E>> batches,
            int repetitions) {
        this.filler = filler;
        this.serializer = serializer;
        this.batches = batches;
        this.repetitions = repetitions;
        this.tablet =
                Tablets.create(profile, Workload.machine(0), batches.get(0).size());
    }

    @Override
    public Outcome run() {
        long rows = 0;
        for (int i = 0; i < repetitions; i++) {
            for (List<E> batch : batches) {
                rows += encode(batch);
            }
        }
        return Outcome.ofRows(rows, Workload.MEASUREMENTS);
    }

    public int encode(List<E> batch) {
        for (int row = 0; row < batch.size(); row++) {
            filler.fill(tablet, row, batch.get(row));
        }
        if (serializer.serialize(tablet) == 0) {
            throw new IllegalStateException("nothing was encoded");
        }
        int rows = tablet.getRowSize();
        tablet.reset();
        return rows;
    }
}
