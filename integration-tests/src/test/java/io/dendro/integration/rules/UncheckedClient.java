package io.dendro.integration.rules;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.DendroException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.iotdb.rpc.IoTDBConnectionException;
import org.apache.iotdb.rpc.StatementExecutionException;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.file.metadata.enums.CompressionType;
import org.apache.tsfile.file.metadata.enums.TSEncoding;
import org.apache.tsfile.write.record.Tablet;
import org.apache.tsfile.write.schema.IMeasurementSchema;
import org.apache.tsfile.write.schema.MeasurementSchema;
import org.jspecify.annotations.Nullable;

/**
 * Sends to a server whatever it is given: SQL as text, requests through the official client, and nothing through Dendro's
 * checks. What the server does is told in words, as tables show it.
 */
public final class UncheckedClient implements AutoCloseable {
    public static final String ACCEPTED = "accepted";

    private final Session session;
    private final org.apache.iotdb.session.Session official;
    private final org.apache.iotdb.session.Session tables;

    public UncheckedClient(Session session) throws IoTDBConnectionException {
        this.session = session;
        official = open("tree");
        tables = open("table");
    }

    private org.apache.iotdb.session.Session open(String dialect) throws IoTDBConnectionException {
        org.apache.iotdb.session.Session opened = new org.apache.iotdb.session.Session.Builder()
                .host("127.0.0.1")
                .port(session.options().port())
                .enableRedirection(false)
                .enableAutoFetch(false)
                // Servers before 2.0.6 do not know the compressed form of tablets and misread it.
                .enableIoTDBRpcCompression(false)
                .sqlDialect(dialect)
                .build();
        opened.open(false);
        return opened;
    }

    /** Runs a statement without a result. */
    public String execute(String sql) {
        try {
            session.execute(sql);
            return ACCEPTED;
        } catch (DendroException e) {
            return refused(e);
        }
    }

    /** Runs a statement of the table model. */
    String executeOnTables(String sql) {
        return request(() -> tables.executeNonQueryStatement(sql));
    }

    /** All rows of a query, a line each, the cells in order and parted by a blank. */
    public String query(String sql) {
        try (ResultSet result = session.query(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < result.columns().size(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join(" ", cells));
            }
            return rows.isEmpty() ? "no rows" : String.join("; ", rows);
        } catch (DendroException e) {
            return refused(e);
        }
    }

    /** All rows of a query as the official client reads them: the time, then the cells, parted by blanks. */
    public List<String> officialRows(String sql) throws IoTDBConnectionException, StatementExecutionException {
        List<String> rows = new ArrayList<>();
        try (SessionDataSet result = official.executeQueryStatement(sql)) {
            while (result.hasNext()) {
                rows.add(result.next().toString().strip().replace('\t', ' '));
            }
        }
        return rows;
    }

    /** The cells of the first column of a query; bytes as a buffer, so that they compare by content. */
    List<@Nullable Object> column(String sql) {
        List<@Nullable Object> cells = new ArrayList<>();
        try (ResultSet result = session.query(sql)) {
            while (result.next()) {
                Object cell = result.getObject(0);
                cells.add(cell instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : cell);
            }
        }
        return cells;
    }

    /** Writes one number with the request for a row; the names go as they are. */
    public String insert(String device, String measurement) {
        return request(() -> official.insertRecord(
                device, 1L, List.of(measurement), List.of(TSDataType.DOUBLE), List.<Object>of(1.0)));
    }

    /** Creates a series with the request for it. */
    String create(String path, String type, String encoding) {
        return request(() -> official.createTimeseries(
                path, TSDataType.valueOf(type), TSEncoding.valueOf(encoding), CompressionType.LZ4));
    }

    /** Writes values at the times 0, 1, 2, ... in one tablet. */
    String insert(String device, String measurement, TSDataType type, List<? extends @Nullable Object> values) {
        Tablet tablet = new Tablet(
                device, List.<IMeasurementSchema>of(new MeasurementSchema(measurement, type)), values.size());
        for (int i = 0; i < values.size(); i++) {
            tablet.addTimestamp(i, i);
            tablet.addValue(measurement, i, values.get(i));
        }
        return request(() -> official.insertTablet(tablet));
    }

    private static String request(Request request) {
        try {
            request.send();
            return ACCEPTED;
        } catch (StatementExecutionException e) {
            return "refused: " + e.getStatusCode();
        } catch (IoTDBConnectionException e) {
            throw new IllegalStateException("the server is gone", e);
        }
    }

    private static String refused(DendroException e) {
        return "refused: " + e.statusCode().orElseThrow(() -> e);
    }

    @Override
    public void close() throws IoTDBConnectionException {
        official.close();
        tables.close();
    }

    private interface Request {
        void send() throws IoTDBConnectionException, StatementExecutionException;
    }
}
