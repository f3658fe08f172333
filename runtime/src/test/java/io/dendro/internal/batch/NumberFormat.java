package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.internal.segment.Contents;
import io.dendro.internal.segment.Layout;
import io.dendro.write.InsertReport;
import java.nio.ByteBuffer;
import java.util.List;

/** Stores numbers; one that is negative cannot be stored. */
class NumberFormat implements RowFormat<Integer> {

    private final RecordingDelivery delivery;

    NumberFormat(RecordingDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public Layout layout() {
        return new Layout(new byte[] {1});
    }

    @Override
    public void requireReadable(Layout layout) {}

    @Override
    public byte[] encode(Integer number) {
        if (number < 0) {
            throw new IllegalArgumentException("it is negative");
        }
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    @Override
    public InsertReport<Integer> deliver(Contents rows) {
        return delivery.deliver(rows.entries().stream()
                .map(entry -> ByteBuffer.wrap(entry).getInt())
                .toList());
    }

    @Override
    public List<DeviceRecord> records(Contents rows) {
        return List.of();
    }
}
