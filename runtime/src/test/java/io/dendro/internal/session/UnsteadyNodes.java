package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.wire.Cells;
import io.dendro.internal.wire.NullPattern;
import io.dendro.internal.wire.TestBlock;
import io.dendro.model.DataType;
import io.dendro.thrift.TEndPoint;
import io.dendro.thrift.TSExecuteStatementReq;
import io.dendro.thrift.TSInsertTabletReq;
import io.dendro.thrift.TSStatus;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.thrift.TBase;

/** Nodes of a cluster, each of which leads some devices. Queries have a few pages. For so many answers all of them may fail. */
final class UnsteadyNodes implements AutoCloseable {

    static final String QUERY = "SHOW VERSION";
    static final String STATEMENT = "FLUSH";

    private static final int PAGES = 4;
    private static final byte[] BLOCK = TestBlock.ofRows(3)
            .with(Cells.of(DataType.INT32, NullPattern.NONE, 3))
            .bytes();

    private final List<FakeServer> nodes;
    private final AtomicInteger fetches = new AtomicInteger();
    private final AtomicInteger spoilt = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int refusal;

    UnsteadyNodes(int count) {
        nodes = IntStream.range(0, count).mapToObj(i -> FakeServer.start()).toList();
        nodes.forEach(node -> node.answer("executeStatementV2", request -> execute((TSExecuteStatementReq) request))
                .answer("fetchResultsV2", request -> fetch())
                .answer("insertTablet", request -> insert((TSInsertTabletReq) request, node)));
    }

    SessionOptions options() {
        return nodes.get(0)
                .options()
                .withEndpoints(nodes.stream().map(UnsteadyNodes::endpoint).toList());
    }

    private static Endpoint endpoint(FakeServer node) {
        return node.options().endpoints().get(0);
    }

    private TBase<?, ?> execute(TSExecuteStatementReq request) {
        return answer(status -> status != 200 || !request.getStatement().equals(QUERY)
                ? Answers.done(Answers.status(status, ""))
                : Answers.firstPage(List.of("INT32"), true, BLOCK));
    }

    private TBase<?, ?> fetch() {
        return answer(status -> status == 200
                ? Answers.nextPage(fetches.incrementAndGet() % PAGES != 0, BLOCK)
                : Answers.noPage(Answers.status(status, "")));
    }

    private TSStatus insert(TSInsertTabletReq request, FakeServer node) {
        FakeServer leader = nodes.get(Math.floorMod(request.getPrefixPath().hashCode(), nodes.size()));
        Endpoint named = endpoint(leader);
        TSStatus answer = answer(status -> Answers.status(status, ""));
        return leader == node ? answer : answer.setRedirectNode(new TEndPoint(named.host(), named.port()));
    }

    private <T> T answer(IntFunction<T> byStatus) {
        return byStatus.apply(refused.getAndDecrement() > 0 ? refusal : 200);
    }

    /** Spoils the next answers. */
    void spoil(int answers, Line fault) {
        spoilt.set(answers);
        nodes.forEach(node -> node.over((call, frame, socket) ->
                (spoilt.getAndDecrement() > 0 ? fault : Line.SOUND).send(call, frame, socket)));
    }

    /** Gives another status than success in the next answers. */
    void refuse(int answers, int status) {
        refusal = status;
        refused.set(answers);
    }

    void dropAll() {
        nodes.forEach(FakeServer::dropAll);
    }

    /** A node goes away, until all heal. */
    void goAway(int node) {
        nodes.get(node % nodes.size()).goAway();
    }

    void heal() {
        spoilt.set(0);
        refused.set(0);
        nodes.forEach(FakeServer::comeBack);
    }

    int openConnections() {
        return nodes.stream().mapToInt(FakeServer::openConnections).sum();
    }

    @Override
    public void close() {
        nodes.forEach(FakeServer::close);
    }
}
