package io.dendro.testing;

import java.util.List;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.iotdb.rpc.IoTDBConnectionException;
import org.apache.iotdb.rpc.StatementExecutionException;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.enums.TSDataType;

/** The official client, as an independent witness that a server serves. */
final class OfficialClient implements AutoCloseable {
    private final Session session;

    OfficialClient(IoTDBServer server) throws IoTDBConnectionException {
        this(server.port());
    }

    OfficialClient(int port) throws IoTDBConnectionException {
        session = new Session.Builder().host("127.0.0.1").port(port).build();
        session.open(false);
    }

    void insert(String device, long time, long value) throws Exception {
        session.insertRecord(device, time, List.of("m"), List.of(TSDataType.INT64), List.of((Object) value));
    }

    long count(String device) throws Exception {
        try (SessionDataSet rows = session.executeQueryStatement("select count(m) from " + device)) {
            return rows.next().getFields().get(0).getLongV();
        }
    }

    String timestampPrecision() throws Exception {
        return session.getTimestampPrecision();
    }

    boolean hasDatabase(String database) throws Exception {
        try (SessionDataSet rows = session.executeQueryStatement("show databases " + database)) {
            return rows.hasNext();
        }
    }

    void execute(String statement) throws IoTDBConnectionException, StatementExecutionException {
        session.executeNonQueryStatement(statement);
    }

    @Override
    public void close() throws IoTDBConnectionException {
        session.close();
    }
}
