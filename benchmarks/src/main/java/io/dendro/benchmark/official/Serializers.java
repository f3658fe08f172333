package io.dendro.benchmark.official;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.apache.iotdb.session.rpccompress.TabletEncoder;
import org.apache.iotdb.session.util.SessionUtils;
import org.apache.tsfile.file.metadata.enums.CompressionType;
import org.apache.tsfile.file.metadata.enums.TSEncoding;
import org.apache.tsfile.write.record.Tablet;

/** How the official client makes the buffers of a request of a tablet. */
public final class Serializers {

    /** Makes the buffers. */
    @FunctionalInterface
    public interface Serializer {
        /** Returns their size. */
        int serialize(Tablet tablet);
    }

    private Serializers() {}

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
