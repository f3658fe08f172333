package io.dendro.internal.rpc;

import io.dendro.thrift.ServerProperties;
import io.dendro.thrift.TSExecuteStatementResp;
import io.dendro.thrift.TSFetchResultsResp;
import io.dendro.thrift.TSOpenSessionResp;
import io.dendro.thrift.TSProtocolVersion;
import io.dendro.thrift.TSStatus;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers of a server. */
public final class Answers {

    public static final long QUERY_ID = 42;

    private Answers() {}

    static Map<String, Function<Object, Object>> ofLogin() {
        return Map.of(
                "getProperties",
                request -> new ServerProperties("2.0.1-beta", List.of(), "ms", 65535),
                "openSession",
                request -> loggedIn(status(200, "Login successfully")),
                "requestStatementId",
                request -> 3L,
                "closeOperation",
                request -> status(200, ""));
    }

    public static TSOpenSessionResp loggedIn(TSStatus status) {
        TSOpenSessionResp response = new TSOpenSessionResp(status, TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3);
        response.setSessionId(status.code == 200 ? 17 : -1);
        return response;
    }

    public static TSStatus status(int code, String message) {
        return new TSStatus(code).setMessage(message);
    }

    /** The answer to a statement without rows. */
    public static TSExecuteStatementResp done(TSStatus status) {
        return new TSExecuteStatementResp(status);
    }

    /** The first page of a result whose columns {@code c0}, {@code c1}, ... stand in the blocks in their order. */
    public static TSExecuteStatementResp firstPage(List<String> types, boolean more, byte[]... blocks) {
        return new TSExecuteStatementResp(status(200, ""))
                .setQueryId(QUERY_ID)
                .setColumns(
                        IntStream.range(0, types.size()).mapToObj(i -> "c" + i).toList())
                .setDataTypeList(types)
                .setIgnoreTimeStamp(false)
                .setColumnIndex2TsBlockColumnIndexList(
                        IntStream.range(0, types.size()).boxed().toList())
                .setQueryResult(Stream.of(blocks).map(ByteBuffer::wrap).toList())
                .setMoreData(more);
    }

    public static TSFetchResultsResp nextPage(boolean more, byte[]... blocks) {
        return new TSFetchResultsResp(status(200, ""), true, true)
                .setQueryResult(Stream.of(blocks).map(ByteBuffer::wrap).toList())
                .setMoreData(more);
    }

    public static TSFetchResultsResp noPage(TSStatus status) {
        return new TSFetchResultsResp(status, false, true).setMoreData(false);
    }
}
