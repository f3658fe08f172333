package io.dendro.internal.batch;

import static org.awaitility.Awaitility.await;

import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import io.dendro.write.BatchListener;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.InsertReport;
import io.dendro.write.StoreDamage;
import io.dendro.write.UndeliveredException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A server that keeps the ticks that it gets, refuses those of the devices {@code bad} and {@code secret}, and takes none
 * while it is away; and batch writers with a store, of which it keeps what they tell.
 */
final class TickServer implements AutoCloseable {

    final List<Tick> stored = Collections.synchronizedList(new ArrayList<>());
    final List<InsertReport<Tick>> refused = Collections.synchronizedList(new ArrayList<>());
    final List<DeviceRecord> dropped = Collections.synchronizedList(new ArrayList<>());
    final List<Tick> droppedEntities = Collections.synchronizedList(new ArrayList<>());
    final List<StoreDamage> damages = Collections.synchronizedList(new ArrayList<>());
    final FakeServer fake = FakeServer.start()
            .answer("createAlignedTimeseries", request -> Answers.status(200, ""))
            .answer("insertTablet", request -> store((TSInsertTabletReq) request));
    private final Path directory;
    private volatile boolean away;

    private final BatchListener<Tick> listener = new BatchListener<>() {
        @Override
        public void refused(InsertReport<Tick> report) {
            refused.add(report);
        }

        @Override
        public void undelivered(UndeliveredException failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void dropped(List<Tick> entities) {
            droppedEntities.addAll(entities);
        }

        @Override
        public void droppedRecords(List<DeviceRecord> records) {
            dropped.addAll(records);
        }

        @Override
        public void damaged(StoreDamage damage) {
            damages.add(damage);
        }
    };

    TickServer(Path directory) {
        this.directory = directory;
    }

    private TSStatus store(TSInsertTabletReq tablet) {
        if (away) {
            return Answers.status(600, "read only");
        }
        if (tablet.prefixPath.endsWith("bad")) {
            return Answers.status(507, "refused " + tablet.prefixPath);
        }
        if (tablet.prefixPath.endsWith("secret")) {
            return Answers.status(803, "no permission");
        }
        ByteBuffer times = ByteBuffer.wrap(tablet.getTimestamps());
        ByteBuffer numbers = ByteBuffer.wrap(tablet.getValues());
        String device = tablet.prefixPath.substring("root.db.".length());
        for (int row = 0; row < tablet.size; row++) {
            stored.add(new Tick(times.getLong(), device, numbers.getInt()));
        }
        return Answers.status(200, "");
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    /** The same when the writers before are closed: what they left on the way does not come any more. */
    void comeBackToOthers() {
        fake.dropAll();
        await().until(() -> fake.openConnections() == 0);
        away = false;
    }

    BatchOptions options() {
        return BatchOptions.defaults()
                .withBatchRows(10)
                .withMaxAge(Duration.ofDays(1))
                .withStore(directory);
    }

    Session connect() {
        return Session.connect(fake.options());
    }

    BatchWriter<Tick> writer(Session session, BatchOptions options) {
        return Tick.mapper(session).batchWriter(options, listener);
    }

    static List<Tick> ticks(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Tick(i, "d", i)).toList();
    }

    @Override
    public void close() {
        fake.close();
    }
}
