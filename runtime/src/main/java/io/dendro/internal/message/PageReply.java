package io.dendro.internal.message;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;

/** A further page of a query: {@code TSFetchResultsResp}. */
public final class PageReply implements Reply {

    private Status status = new Status();
    private List<ByteBuffer> blocks = List.of();
    private boolean isLast = true;

    @Override
    public void read(TProtocol protocol) throws TException {
        Status told = null;
        Boolean hasRows = null;
        boolean hasMore = false;
        StructureReader fields = new StructureReader(protocol);
        while (fields.next()) {
            if (fields.takes(1, TType.STRUCT)) {
                told = fields.status();
            } else if (fields.takes(2, TType.BOOL)) {
                hasRows = protocol.readBool();
            } else if (fields.takes(6, TType.LIST)) {
                blocks = fields.binaries();
            } else if (fields.takes(7, TType.BOOL)) {
                hasMore = protocol.readBool();
            }
        }
        status = StructureReader.required(told, "status of the page");
        isLast = !StructureReader.required(hasRows, "word on whether the page has rows") || !hasMore;
    }

    public Status status() {
        return status;
    }

    public List<ByteBuffer> blocks() {
        return blocks;
    }

    /** Whether there is no other page. */
    public boolean isLast() {
        return isLast;
    }
}
