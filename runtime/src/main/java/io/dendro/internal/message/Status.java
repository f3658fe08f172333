package io.dendro.internal.message;

import io.dendro.Endpoint;
import java.util.List;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/** How a request went, which is what most are answered: {@code TSStatus}. */
public final class Status implements Reply {

    private static final int HIGHEST_PORT = 65_535;

    private @Nullable Integer code;
    private @Nullable String message;
    private List<Status> parts = List.of();
    private @Nullable Endpoint leader;
    private boolean needsRetry;

    /** To be read. */
    public Status() {}

    public Status(int code, @Nullable String message, boolean needsRetry) {
        this.code = code;
        this.message = message;
        this.needsRetry = needsRetry;
    }

    @Override
    public void read(TProtocol protocol) throws TException {
        read(protocol, new StructureReader(protocol));
    }

    void read(TProtocol protocol, StructureReader fields) throws TException {
        while (fields.next()) {
            if (fields.takes(1, TType.I32)) {
                code = protocol.readI32();
            } else if (fields.takes(2, TType.STRING)) {
                message = protocol.readString();
            } else if (fields.takes(3, TType.LIST)) {
                parts = fields.statuses();
            } else if (fields.takes(4, TType.STRUCT)) {
                leader = endpoint(protocol, fields.inner());
            } else if (fields.takes(5, TType.BOOL)) {
                needsRetry = protocol.readBool();
            }
        }
        StructureReader.required(code, "code of a status");
    }

    /** Null if nobody could connect to it. */
    private static @Nullable Endpoint endpoint(TProtocol protocol, StructureReader fields) throws TException {
        String host = null;
        Integer port = null;
        while (fields.next()) {
            if (fields.takes(1, TType.STRING)) {
                host = protocol.readString();
            } else if (fields.takes(2, TType.I32)) {
                port = protocol.readI32();
            }
        }
        String address = StructureReader.required(host, "host of an endpoint");
        int number = StructureReader.required(port, "port of an endpoint");
        return address.isEmpty() || number <= 0 || number > HIGHEST_PORT ? null : new Endpoint(address, number);
    }

    public int code() {
        return code == null ? 0 : code;
    }

    public @Nullable String message() {
        return message;
    }

    /** Those of a batch, if they are told. */
    public List<Status> parts() {
        return parts;
    }

    /** The node that leads the device, if another one does. */
    public @Nullable Endpoint leader() {
        return leader;
    }

    /** Whether the server says that the failure may pass. */
    public boolean needsRetry() {
        return needsRetry;
    }
}
