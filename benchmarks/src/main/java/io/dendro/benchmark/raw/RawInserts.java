package io.dendro.benchmark.raw;

import io.dendro.benchmark.worker.Crew;
import io.dendro.benchmark.worker.Outcome;
import io.dendro.benchmark.worker.Variant;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Workload;
import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.TSExecuteStatementReq;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Replays the tablets that Dendro makes of rows that lie device by device. */
final class RawInserts implements Variant {

    private final List<RawConnection> connections;
    private final Crew crew;
    private final Supplier<List<Reading>> source;
    private final int tabletRows;
    private final int inFlight;
    private List<byte[]> frames = List.of();

    /**
     * @param connections each used by a thread of its own
     * @param inFlight how many tablets are sent before the answer to the first is read; 1 awaits each
     */
    RawInserts(List<RawConnection> connections, Supplier<List<Reading>> source, int tabletRows, int inFlight) {
        this.connections = connections;
        this.crew = new Crew(connections.size());
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
        RawConnection connection = connections.get(0);
        TSExecuteStatementReq flush = new TSExecuteStatementReq(connection.session(), "FLUSH", connection.statement());
        connection.call(stub -> stub.send_executeStatementV2(flush), IClientRPCService.Client::recv_executeStatementV2);
    }

    @Override
    public Outcome run() throws Exception {
        if (connections.size() == 1) {
            replay(connections.get(0), frames);
        } else {
            crew.share(frames.size(), (member, from, to) -> replay(connections.get(member), frames.subList(from, to)));
        }
        return Outcome.ofRows(source.get().size(), Workload.MEASUREMENTS);
    }

    private void replay(RawConnection connection, List<byte[]> requests) throws IOException {
        int unread = 0;
        for (byte[] request : requests) {
            if (unread == inFlight) {
                connection.receiveTabletAnswer();
                unread--;
            }
            connection.send(request);
            unread++;
        }
        for (; unread > 0; unread--) {
            connection.receiveTabletAnswer();
        }
    }
}
