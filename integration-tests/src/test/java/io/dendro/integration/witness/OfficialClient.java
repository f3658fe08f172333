package io.dendro.integration.witness;

import java.util.ArrayList;
import java.util.List;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.iotdb.rpc.IoTDBConnectionException;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.read.common.Field;
import org.apache.tsfile.read.common.RowRecord;
import org.apache.tsfile.write.record.Tablet;
import org.jspecify.annotations.Nullable;

/** The official client, an independent witness of what the server holds. It speaks in {@link Row}s of plain values. */
public final class OfficialClient implements AutoCloseable {
    private final Session session;

    /** Connects as root to a server on this machine. */
    public OfficialClient(int port) throws Exception {
        session = new Session.Builder()
                .host("127.0.0.1")
                .port(port)
                .enableRedirection(false)
                .enableAutoFetch(false)
                // Servers before 2.0.6 do not know the compressed form of tablets and misread it.
                .enableIoTDBRpcCompression(false)
                .build();
        session.open(false);
    }

    /** The rows of one device in the server's order, with these columns. */
    List<Row> read(String device, List<SeriesColumn> columns) throws Exception {
        List<Row> rows = new ArrayList<>();
        try (SessionDataSet result = session.executeQueryStatement(
                "SELECT " + String.join(", ", SeriesColumn.names(columns)) + " FROM " + device)) {
            while (result.hasNext()) {
                RowRecord row = result.next();
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    values.add(value(row.getFields().get(i)));
                }
                rows.add(new Row(row.getTimestamp(), values));
            }
        }
        return rows;
    }

    private static @Nullable Object value(Field field) {
        TSDataType type = field.getDataType();
        if (type == null) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> field.getBoolV();
            case INT32 -> field.getIntV();
            case INT64, TIMESTAMP -> field.getLongV();
            case FLOAT -> field.getFloatV();
            case DOUBLE -> field.getDoubleV();
            case TEXT, STRING -> field.getStringValue();
            case BLOB -> Row.bytes(field.getBinaryV().getValues());
            case DATE -> field.getDateV();
            default -> throw new IllegalStateException("unexpected type " + type);
        };
    }

    /** Writes rows in one tablet; series that are missing are created by the server. */
    void writeTablet(String device, List<SeriesColumn> columns, List<Row> rows, boolean aligned) throws Exception {
        Tablet tablet = new Tablet(device, SeriesColumn.schemas(columns), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            tablet.addTimestamp(i, rows.get(i).time());
            for (int j = 0; j < columns.size(); j++) {
                SeriesColumn column = columns.get(j);
                tablet.addValue(
                        column.name(), i, column.official(rows.get(i).values().get(j)));
            }
        }
        if (aligned) {
            session.insertAlignedTablet(tablet);
        } else {
            session.insertTablet(tablet);
        }
    }

    /** Writes one row as a record of the values that it has. */
    void writeRecord(String device, List<SeriesColumn> columns, Row row, boolean aligned) throws Exception {
        List<String> names = new ArrayList<>();
        List<TSDataType> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            SeriesColumn column = columns.get(j);
            Object value = column.official(row.values().get(j));
            if (value != null) {
                names.add(column.name());
                types.add(column.type());
                values.add(value);
            }
        }
        if (aligned) {
            session.insertAlignedRecord(device, row.time(), names, types, values);
        } else {
            session.insertRecord(device, row.time(), names, types, values);
        }
    }

    /** How many connections of a user the server holds. */
    public long connectionsOf(String user) throws Exception {
        return session.fetchAllConnections().getConnectionInfoList().stream()
                .filter(connection -> connection.getUserName().equals(user))
                .count();
    }

    /** The statements of the queries that the server has not finished or released. */
    public List<String> openQueries() throws Exception {
        List<String> statements = new ArrayList<>();
        try (SessionDataSet result = session.executeQueryStatement("SHOW QUERIES")) {
            // The names begin with the time, which is no field.
            int statement = result.getColumnNames().indexOf("Statement") - 1;
            while (result.hasNext()) {
                statements.add(result.next().getFields().get(statement).getStringValue());
            }
        }
        return statements;
    }

    /** Runs a statement without a result. */
    public void execute(String statement) throws Exception {
        session.executeNonQueryStatement(statement);
    }

    @Override
    public void close() throws IoTDBConnectionException {
        session.close();
    }
}
