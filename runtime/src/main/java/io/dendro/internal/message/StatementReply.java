package io.dendro.internal.message;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/** What came of a statement, with the first page of a query: {@code TSExecuteStatementResp}. */
public final class StatementReply implements Reply {

    private Status status = new Status();
    private @Nullable Long queryId;
    private @Nullable List<String> columns;
    private List<String> types = List.of();
    private Map<String, Integer> positionsByName = Map.of();
    private @Nullable List<Integer> positions;
    private List<ByteBuffer> blocks = List.of();
    private boolean hasTimes = true;
    private boolean isLast = true;

    @Override
    public void read(TProtocol protocol) throws TException {
        Status told = null;
        StructureReader fields = new StructureReader(protocol);
        while (fields.next()) {
            if (fields.takes(1, TType.STRUCT)) {
                told = fields.status();
            } else if (fields.takes(2, TType.I64)) {
                queryId = protocol.readI64();
            } else if (fields.takes(3, TType.LIST)) {
                columns = fields.texts();
            } else if (fields.takes(5, TType.BOOL)) {
                hasTimes = !protocol.readBool();
            } else if (fields.takes(6, TType.LIST)) {
                types = fields.texts();
            } else if (fields.takes(9, TType.MAP)) {
                positionsByName = fields.numbersByText();
            } else if (fields.takes(13, TType.LIST)) {
                blocks = fields.binaries();
            } else if (fields.takes(14, TType.BOOL)) {
                isLast = !protocol.readBool();
            } else if (fields.takes(17, TType.LIST)) {
                positions = fields.numbers();
            }
        }
        status = StructureReader.required(told, "status of the statement");
    }

    public Status status() {
        return status;
    }

    /** Whether it was a query. What comes from the server's cache has columns, but no number. */
    public boolean hasRows() {
        return queryId != null || columns != null;
    }

    /** Zero for one that could not be asked for more. */
    public long queryId() {
        return queryId == null ? 0 : queryId;
    }

    public List<String> columns() {
        return columns == null ? List.of() : columns;
    }

    /** One a column. */
    public List<String> types() {
        return types;
    }

    /** For each column that of the blocks; null from servers that do not say so. */
    public @Nullable List<Integer> positions() {
        return positions;
    }

    /** The same by name; some columns may lack. */
    public Map<String, Integer> positionsByName() {
        return positionsByName;
    }

    /** Whether the times of the blocks mean something. */
    public boolean hasTimes() {
        return hasTimes;
    }

    /** The first page. */
    public List<ByteBuffer> blocks() {
        return blocks;
    }

    /** Whether there is no other page. */
    public boolean isLast() {
        return isLast;
    }
}
