package io.dendro.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.model.DataType;
import io.dendro.thrift.TSCreateAlignedTimeseriesReq;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.EntityInsertException;
import io.dendro.write.InsertReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows are sent from the store without the class that wrote them. */
@Timeout(60)
class ChangedEntityTest {

    @TempDir
    private Path directory;

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean away = true;

    private final FakeServer server = FakeServer.start()
            .answer("createAlignedTimeseries", request -> create((TSCreateAlignedTimeseriesReq) request))
            .answer("insertTablet", request -> store((TSInsertTabletReq) request));

    @AfterEach
    void stop() {
        server.close();
    }

    private TSStatus create(TSCreateAlignedTimeseriesReq request) {
        sent.add("create " + request.prefixPath + " " + request.measurements + " " + request.dataTypes);
        return Answers.status(200, "");
    }

    private TSStatus store(TSInsertTabletReq tablet) {
        if (away) {
            return Answers.status(600, "read only");
        }
        sent.add(tablet.prefixPath + " " + tablet.measurements + " x" + tablet.size);
        return Answers.status(200, "");
    }

    /** That it takes nothing is said by a server of its own: what the first session leaves on the way never comes to the other. */
    private void fillStore(List<Tick> rows) {
        try (FakeServer readOnly = FakeServer.start()
                        .answer("createAlignedTimeseries", request -> Answers.status(200, ""))
                        .answer("insertTablet", request -> Answers.status(600, "read only"));
                Session session = Session.connect(readOnly.options())) {
            BatchWriter<Tick> writer = Tick.mapper(session).batchWriter(options());
            writer.addAll(rows);
            writer.close(Duration.ZERO);
        }
    }

    private BatchOptions options() {
        return BatchOptions.defaults()
                .withMaxAge(Duration.ofDays(1))
                .withQueueRows(1)
                .withStore(directory);
    }

    @Test
    void rowsOfTheFormerClassAreSentAsTheyWereAdded() {
        fillStore(IntStream.range(0, 20).mapToObj(i -> new Tick(i, "d", i)).toList());
        away = false;
        try (Session session = Session.connect(server.options());
                BatchWriter<Tock> writer = Tock.mapper(session).batchWriter(options())) {
            writer.add(new Tock(1, 1));
        }
        assertThat(sent)
                .containsExactly(
                        "create root.db.d [number] [1]",
                        "root.db.d [number] x20",
                        "create root.other.clock [beats] [2]",
                        "root.other.clock [beats] x1");
    }

    @Test
    void duplicatesThatTheEntityRefusesAreFoundOnTheDiskToo() {
        try (Session session = Session.connect(server.options())) {
            BatchWriter<Tock> writer = Tock.mapper(session).batchWriter(options());
            writer.add(new Tock(0, 0));
            writer.add(new Tock(1, 1));
            CompletableFuture<InsertReport<Tock>> batch = writer.add(new Tock(2, 2));
            writer.add(new Tock(1, 3));
            away = false;
            writer.close();

            DeviceRecord later =
                    DeviceRecord.of("root.other.clock", Instant.ofEpochMilli(1)).with("beats", DataType.INT64, 3L);
            assertThatThrownBy(batch::join).cause().isInstanceOfSatisfying(EntityInsertException.class, e -> {
                assertThat(e.report().refusedRecords()).containsExactly(later);
                assertThat(e.report().rows()).isEqualTo(2);
                assertThat(e).hasMessageContaining("refuses such duplicates");
            });
        }
    }
}
