package io.dendro.benchmark.official;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.Workload;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.apache.iotdb.session.rpccompress.TabletEncoder;
import org.apache.iotdb.session.util.SessionUtils;
import org.apache.tsfile.file.metadata.enums.CompressionType;
import org.apache.tsfile.file.metadata.enums.TSEncoding;
import org.apache.tsfile.write.record.Tablet;

/** Rows into a tablet and the tablet into the buffers of a request; nothing is sent. */
public final class OfficialEncoding implements Variant {

    /** How the client makes buffers of a tablet. */
    @FunctionalInterface
    public interface Serializer {
        /** Returns the buffers' size. */
        int serialize(Tablet tablet);
    }

    private final Tablets.Filler filler;
    private final Serializer serializer;
    private final List<List<Reading>> batches;
    private final int repetitions;
    private final Tablet tablet;

    public OfficialEncoding(
            Profile profile,
            Tablets.Filler filler,
            Serializer serializer,
            List<List<Reading>> batches,
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
            for (List<Reading> batch : batches) {
                rows += encode(batch);
            }
        }
        return Outcome.ofRows(rows, Workload.MEASUREMENTS);
    }

    public int encode(List<Reading> batch) {
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

    /** What client 2.0.7 does, with its column encodings switched off. */
    public static int byTabletEncoder(Tablet tablet) {
        List<TSEncoding> plain = Collections.nCopies(tablet.getSchemas().size() + 1, TSEncoding.PLAIN);
        TabletEncoder encoder = new TabletEncoder(CompressionType.UNCOMPRESSED, plain);
        return size(encoder.encodeTime(tablet), encoder.encodeValues(tablet));
    }

    /** What clients before 2.0.6 do. */
    public static int bySessionUtils(Tablet tablet) {
        return size(SessionUtils.getTimeBuffer(tablet), SessionUtils.getValueBuffer(tablet));
    }

    private static int size(ByteBuffer times, ByteBuffer values) {
        return times.remaining() + values.remaining();
    }
}
