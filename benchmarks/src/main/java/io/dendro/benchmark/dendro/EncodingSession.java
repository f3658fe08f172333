package io.dendro.benchmark.dendro;

import io.dendro.Alignment;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.model.MeasurementSchema;
import java.util.List;

/** Takes inserts as far as the buffers of a request, and sends nothing. */
public class EncodingSession extends StubSession {

    private final EncodedTablet encoded = new EncodedTablet();
    private long bytes;

    public EncodingSession(int tabletRows) {
        super(SessionOptions.defaults().withTabletRows(tabletRows));
    }

    /** The last tablet, as it would be sent. */
    protected final EncodedTablet encoded() {
        return encoded;
    }

    /** The size of all buffers so far. */
    public final long bytes() {
        return bytes;
    }

    @Override
    public final Tablet tablet(List<MeasurementSchema> columns, Alignment alignment) {
        return new TabletBuffer(columns, alignment);
    }

    /** Takes a tablet that has rows, where a real session would send it. */
    protected void send(TabletBuffer tablet) {
        tablet.encodeInto(encoded);
        bytes += encoded.times().remaining() + encoded.values().remaining();
    }

    @Override
    public final void insert(Tablet tablet) {
        if (tablet.rows() > 0) {
            send((TabletBuffer) tablet);
        }
    }

    @Override
    public final TabletStream tabletStream() {
        return new TabletStream() {
            @Override
            public void send(Tablet tablet) {
                if (tablet.rows() > 0) {
                    EncodingSession.this.send((TabletBuffer) tablet);
                }
            }

            @Override
            public void finish() {
                // Nothing was sent.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
