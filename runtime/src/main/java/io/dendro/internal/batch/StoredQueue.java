package io.dendro.internal.batch;

import io.dendro.DeviceRecord;
import io.dendro.internal.segment.Contents;
import io.dendro.internal.segment.Portion;
import io.dendro.internal.segment.Recovered;
import io.dendro.internal.segment.SegmentStore;
import io.dendro.write.BatchOptions;
import io.dendro.write.InsertReport;
import io.dendro.write.Refusal;
import io.dendro.write.StoreException;
import io.dendro.write.StoreOptions;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A queue whose rows are all on the disk, and in memory too as far as that goes. Each batch is a portion of the store. Batches in
 * memory are sent from there, the others are read again; since all of them wait in one row, their order is kept.
 */
final class StoredQueue<E> extends BatchQueue<E> {

    private static final Logger LOG = LoggerFactory.getLogger("io.dendro.write");

    private final Delivery<E> delivery;
    private final RowFormat<E> format;
    private final StoreOptions store;
    private final SegmentStore segments;
    private final Ending<E> ending;
    private boolean closed;

    private StoredQueue(StoredEntities<E> entities, BatchOptions options, StoreOptions store, Ending<E> ending) {
        super(options);
        this.delivery = entities.delivery();
        this.format = entities.format();
        this.store = store;
        this.ending = ending;
        this.segments = SegmentStore.open(store, format.layout());
    }

    /** Opens the store, and puts what is there into the queue. */
    static <E> StoredQueue<E> open(
            StoredEntities<E> entities, BatchOptions options, StoreOptions store, Ending<E> ending) {
        StoredQueue<E> queue = new StoredQueue<>(entities, options, store, ending);
        try {
            queue.recover();
            return queue;
        } catch (RuntimeException e) {
            queue.segments.close();
            throw e;
        }
    }

    private void recover() {
        Recovered recovered = segments.recover(options().batchRows(), options().batchBytes());
        recovered.layouts().stream().distinct().forEach(format::requireReadable);
        for (Portion portion : recovered.portions()) {
            waiting().addLast(Batch.recovered(portion));
        }
        if (!recovered.portions().isEmpty()) {
            LOG.info(
                    "{} has {} rows of an earlier writer, which are sent first",
                    store,
                    recovered.portions().stream().mapToLong(Portion::entries).sum());
        }
        ending.damaged(recovered.damages());
    }

    @Override
    Row<E> row(E entity) {
        try {
            byte[] stored = format.encode(entity);
            return segments.canHold(stored.length)
                    ? Row.stored(entity, stored)
                    : Row.refused(entity, Refusal.unsent(List.of(entity), tooLarge(stored.length)));
        } catch (RuntimeException e) {
            return Row.refused(entity, Refusal.unsent(List.of(entity), String.valueOf(e.getMessage())));
        }
    }

    private String tooLarge(int bytes) {
        return "the row has " + bytes + " bytes, and is too large for a store of " + store.maxBytes();
    }

    @Override
    boolean hasRoomFor(Row<E> row) {
        return row.stored() == null || segments.hasRoomFor(row.bytes());
    }

    @Override
    Batch<E> add(Row<E> row) {
        boolean inMemory = hasMemoryFor(row);
        Batch<E> last = waiting().peekLast();
        Batch<E> batch = last != null && takes(last, inMemory) ? last : inMemory ? Batch.inMemory() : Batch.onDisk();
        byte[] stored = row.stored();
        if (stored != null) {
            Portion portion = batch.portion();
            batch.setPortion(portion == null ? segments.begin(stored) : segments.append(portion, stored));
        }
        batch.add(row);
        if (batch.isInMemory() && stored != null) {
            count(row);
        }
        if (batch != last) {
            waiting().addLast(batch);
        }
        return batch;
    }

    /** What began on the disk only goes on there, but never the other way. */
    private boolean takes(Batch<E> last, boolean inMemory) {
        Portion portion = last.portion();
        return !isFull(last) && (inMemory || !last.isInMemory()) && (portion == null || segments.isOpen(portion));
    }

    @Override
    void settle(Batch<E> batch) {
        Portion portion = batch.portion();
        if (portion != null) {
            segments.force(portion);
        }
    }

    @Override
    boolean drop(Dropped<E> dropped) {
        if (waiting().isEmpty()) {
            return false;
        }
        Batch<E> oldest = waiting().getFirst();
        // Before it is taken: what cannot be read cannot be told, and stays.
        Optional<Contents> unknown = oldest.isInMemory() ? Optional.empty() : contents(oldest);
        takeOldest();
        dropped.rows().addAll(oldest.dropAll());
        unknown.ifPresent(contents -> dropped.records().add(() -> format.records(contents)));
        dropped.emptied().add(oldest);
        Portion portion = oldest.portion();
        if (portion != null) {
            segments.drop(portion);
        }
        return true;
    }

    private Optional<Contents> contents(Batch<E> batch) {
        return Optional.ofNullable(batch.portion()).map(segments::read);
    }

    @Override
    InsertReport<E> deliver(Batch<E> batch) {
        if (batch.isInMemory()) {
            return delivery.deliver(batch.rows());
        }
        Optional<Contents> contents = contents(batch);
        if (contents.isEmpty()) {
            return new InsertReport<>(0, List.of(), List.of());
        }
        if (!batch.isDamageTold()) {
            ending.damaged(contents.get().damages());
            batch.setDamageTold();
        }
        return withDamaged(batch, contents.get(), format.deliver(contents.get()));
    }

    /** The report with the rows that are lost; nobody knows what they were. */
    private static <E> InsertReport<E> withDamaged(Batch<E> batch, Contents contents, InsertReport<E> report) {
        Portion portion = batch.portion();
        int lost = portion == null ? 0 : portion.entries() - contents.entries().size();
        if (lost <= 0) {
            return report;
        }
        String reason = lost + " rows are lost, as the store is damaged: " + contents.damages();
        return Reports.with(List.of(Refusal.unsent(List.of(), reason)), report);
    }

    @Override
    List<DeviceRecord> records(Batch<E> batch) {
        if (batch.isInMemory()) {
            return List.of();
        }
        return contents(batch).map(format::records).orElse(List.of());
    }

    @Override
    boolean isLasting() {
        return true;
    }

    @Override
    void ended(Batch<E> batch) {
        Portion portion = batch.portion();
        if (!closed && !batch.isStaying() && portion != null) {
            try {
                segments.done(portion);
            } catch (StoreException e) {
                LOG.warn("rows that are written may be sent again after a restart: {}", e.getMessage());
            }
        }
    }

    @Override
    void close() {
        if (!closed) {
            closed = true;
            segments.close();
        }
    }

    @Override
    String fullness() {
        return store.maxBytes() + " bytes on the disk";
    }
}
