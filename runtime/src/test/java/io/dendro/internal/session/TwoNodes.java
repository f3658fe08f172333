package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.Endpoint;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;

/** Two nodes, of which a session is given the first; and what rows each of them got. */
abstract class TwoNodes {

    final List<String> firstGot = new CopyOnWriteArrayList<>();
    final List<String> secondGot = new CopyOnWriteArrayList<>();
    final FakeServer first = FakeServer.start();
    final FakeServer second = FakeServer.start();

    /** How the cluster calls the second node, which leads the devices whose names begin with "root.two". */
    final AtomicReference<Endpoint> name = new AtomicReference<>(endpoint(second));

    final SessionOptions options = first.options().withMaxConnections(4).withRetryTimeout(Duration.ofSeconds(5));

    TwoNodes() {
        first.answer("insertTablet", request -> answer(request, firstGot));
        second.answer("insertTablet", request -> answer(request, secondGot));
    }

    static Endpoint endpoint(FakeServer node) {
        return node.options().endpoints().get(0);
    }

    TSStatus answer(Object request, List<String> got) {
        String device = ((TSInsertTabletReq) request).prefixPath;
        got.add(device);
        TSStatus status = Answers.status(device.endsWith("bad") ? 507 : 200, "refused");
        boolean isElsewhere = device.startsWith("root.two") && got == firstGot;
        return isElsewhere
                ? status.setRedirectNode(
                        new TEndPoint(name.get().host(), name.get().port()))
                : status;
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    static void send(Session session, String... devices) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("m", DataType.INT32)), Alignment.ALIGNED);
        try (TabletStream stream = session.tabletStream()) {
            for (String device : devices) {
                tablet.clear(device);
                tablet.addRow(1);
                tablet.putInt(0, 1);
                stream.send(tablet);
            }
            stream.finish();
        }
    }
}
