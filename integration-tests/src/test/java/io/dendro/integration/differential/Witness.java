package io.dendro.integration.differential;

import io.dendro.ResultSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.iotdb.isession.SessionDataSet;
import org.apache.iotdb.rpc.IoTDBConnectionException;
import org.apache.iotdb.session.Session;
import org.apache.tsfile.enums.TSDataType;
import org.apache.tsfile.read.common.Field;
import org.apache.tsfile.read.common.RowRecord;
import org.jspecify.annotations.Nullable;

/** The official client, to which the statements of Dendro are given. */
final class Witness implements AutoCloseable {
    private final Session session;

    /** Connects to a server on this machine. */
    Witness(int port) throws IoTDBConnectionException {
        session = new Session.Builder().host("127.0.0.1").port(port).build();
        session.open(false);
    }

    /** The cells of each row, with its time where there is one; months are counted in a zone. */
    List<List<@Nullable Object>> read(String statement, ZoneId zone) throws Exception {
        session.setTimeZone(zone.getId().equals("Z") ? "+00:00" : zone.getId());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (SessionDataSet result = session.executeQueryStatement(statement)) {
            boolean hasTime = result.getColumnNames().get(0).equals("Time");
            while (result.hasNext()) {
                RowRecord row = result.next();
                List<@Nullable Object> cells = new ArrayList<>();
                if (hasTime) {
                    cells.add(row.getTimestamp());
                }
                row.getFields().forEach(field -> cells.add(cell(field)));
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The same of a result of Dendro. */
    static List<List<@Nullable Object>> read(ResultSet result) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (result.next()) {
            List<@Nullable Object> cells = new ArrayList<>();
            if (result.hasTime()) {
                cells.add(result.time());
            }
            for (int i = 0; i < result.columns().size(); i++) {
                cells.add(result.getObject(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static @Nullable Object cell(Field field) {
        TSDataType type = field.getDataType();
        if (type == null) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> field.getBoolV();
            case INT32 -> field.getIntV();
            case INT64 -> field.getLongV();
            case TIMESTAMP -> Instant.ofEpochMilli(field.getLongV());
            case FLOAT -> field.getFloatV();
            case DOUBLE -> field.getDoubleV();
            case TEXT, STRING -> new String(field.getBinaryV().getValues(), StandardCharsets.UTF_8);
            case BLOB -> field.getBinaryV().getValues();
            case DATE -> field.getDateV();
            default -> throw new IllegalStateException("unexpected type " + type);
        };
    }

    @Override
    public void close() throws IoTDBConnectionException {
        session.close();
    }
}
