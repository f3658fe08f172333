package io.dendro.benchmark.raw;

import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Workload;
import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.TSExecuteStatementReq;
import java.util.List;
import java.util.function.Supplier;

/** Replays the tablets that Dendro makes of rows that lie device by device. */
final class RawInserts implements Variant {

    private final RawConnection connection;
    private final Supplier<List<Reading>> source;
    private final int tabletRows;
    private final int inFlight;
    private List<byte[]> frames = List.of();

    /** @param inFlight how many tablets are sent before the answer to the first is read; 1 awaits each */
    RawInserts(RawConnection connection, Supplier<List<Reading>> source, int tabletRows, int inFlight) {
        this.connection = connection;
        this.source = source;
        this.tabletRows = tabletRows;
        this.inFlight = inFlight;
    }

    @Override
    public void prepare(int run) throws Exception {
        FramingSession session = new FramingSession(tabletRows);
        ReadingMapper mapper = new ReadingMapper(session);
        mapper.insert(Workload.shifted(source.get(), run));
        frames = session.frames();
        TSExecuteStatementReq flush = new TSExecuteStatementReq(connection.session(), "FLUSH", connection.statement());
        connection.call(stub -> stub.send_executeStatementV2(flush), IClientRPCService.Client::recv_executeStatementV2);
    }

    @Override
    public Outcome run() throws Exception {
        int unread = 0;
        for (byte[] frame : frames) {
            if (unread == inFlight) {
                connection.receiveTabletAnswer();
                unread--;
            }
            connection.send(frame);
            unread++;
        }
        for (; unread > 0; unread--) {
            connection.receiveTabletAnswer();
        }
        return Outcome.ofRows(source.get().size(), Workload.MEASUREMENTS);
    }
}
