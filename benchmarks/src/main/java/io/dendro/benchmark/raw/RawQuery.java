package io.dendro.benchmark.raw;

import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import io.dendro.thrift.IClientRPCService;
import io.dendro.thrift.TSExecuteStatementReq;
import io.dendro.thrift.TSExecuteStatementResp;
import io.dendro.thrift.TSFastLastDataQueryForOneDeviceReq;
import io.dendro.thrift.TSFetchResultsReq;
import io.dendro.thrift.TSFetchResultsResp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.thrift.TException;

/** Fetches results and throws them away. */
final class RawQuery {

    private static final long TIMEOUT_MILLIS = 60_000;

    private RawQuery() {}

    /** Fetches all pages of a query and returns how many rows there were. */
    static long drain(RawConnection connection, String sql) throws IOException, TException {
        TSExecuteStatementReq request = new TSExecuteStatementReq(connection.session(), sql, connection.statement());
        request.setFetchSize(Scale.FETCH_SIZE);
        request.setTimeout(TIMEOUT_MILLIS);
        TSExecuteStatementResp first = connection.call(
                stub -> stub.send_executeQueryStatementV2(request),
                IClientRPCService.Client::recv_executeQueryStatementV2);
        long rows = rows(first.queryResult);
        boolean more = first.moreData;
        while (more) {
            TSFetchResultsReq next =
                    new TSFetchResultsReq(connection.session(), sql, Scale.FETCH_SIZE, first.queryId, true);
            next.setStatementId(connection.statement());
            TSFetchResultsResp page = connection.call(
                    stub -> stub.send_fetchResultsV2(next), IClientRPCService.Client::recv_fetchResultsV2);
            rows += rows(page.queryResult);
            more = page.moreData;
        }
        return rows;
    }

    /** Asks for the last values of a device and returns how many there are. */
    static long lastValues(RawConnection connection, String device) throws IOException, TException {
        TSFastLastDataQueryForOneDeviceReq request = new TSFastLastDataQueryForOneDeviceReq(
                connection.session(), Workload.DATABASE, device, Workload.NAMES, connection.statement());
        request.setLegalPathNodes(true);
        return rows(connection.call(
                        stub -> stub.send_executeFastLastDataQueryForOneDeviceV2(request),
                        IClientRPCService.Client::recv_executeFastLastDataQueryForOneDeviceV2)
                .queryResult);
    }

    /** A block begins with the number of its columns, a byte for each, and the number of its rows. */
    private static long rows(List<ByteBuffer> blocks) {
        long rows = 0;
        for (ByteBuffer block : blocks) {
            int start = block.position();
            rows += block.getInt(start + Integer.BYTES + block.getInt(start));
        }
        return rows;
    }
}
