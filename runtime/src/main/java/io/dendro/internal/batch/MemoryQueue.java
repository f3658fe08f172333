package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.write.BatchOptions;
import io.dendro.write.InsertReport;
import java.util.List;

/** A queue that ends with the program. */
final class MemoryQueue<E> extends BatchQueue<E> {

    private final Delivery<E> delivery;

    MemoryQueue(Delivery<E> delivery, BatchOptions options) {
        super(options);
        this.delivery = delivery;
    }

    @Override
    Row<E> row(E entity) {
        return Row.of(entity, delivery.bytes(entity));
    }

    @Override
    boolean hasRoomFor(Row<E> row) {
        return hasMemoryFor(row);
    }

    @Override
    Batch<E> add(Row<E> row) {
        Batch<E> last = waiting().peekLast();
        if (last == null || isFull(last)) {
            last = Batch.inMemory();
            waiting().addLast(last);
        }
        last.add(row);
        count(row);
        return last;
    }

    @Override
    void settle(Batch<E> batch) {}

    @Override
    boolean drop(Dropped<E> dropped) {
        Batch<E> oldest = waiting().getFirst();
        long before = oldest.bytes();
        dropped.rows().add(oldest.drop());
        uncount(1, before - oldest.bytes());
        if (oldest.size() == 0) {
            waiting().removeFirst();
            dropped.emptied().add(oldest);
        }
        return true;
    }

    @Override
    InsertReport<E> deliver(Batch<E> batch) {
        return delivery.deliver(batch.rows());
    }

    @Override
    List<DeviceRecord> records(Batch<E> batch) {
        return List.of();
    }

    @Override
    boolean isLasting() {
        return false;
    }

    @Override
    void ended(Batch<E> batch) {}

    @Override
    void close() {}

    @Override
    String fullness() {
        return rows() + " rows";
    }
}
