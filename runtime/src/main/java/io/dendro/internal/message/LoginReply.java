package io.dendro.internal.message;

import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;

/** Gives a session, or says why not: {@code TSOpenSessionResp}. */
public final class LoginReply implements Reply {

    private Status status = new Status();
    private long sessionId;

    @Override
    public void read(TProtocol protocol) throws TException {
        Status told = null;
        Integer protocolVersion = null;
        StructureReader fields = new StructureReader(protocol);
        while (fields.next()) {
            if (fields.takes(1, TType.STRUCT)) {
                told = fields.status();
            } else if (fields.takes(2, TType.I32)) {
                protocolVersion = protocol.readI32();
            } else if (fields.takes(3, TType.I64)) {
                sessionId = protocol.readI64();
            }
        }
        status = StructureReader.required(told, "status of the login");
        StructureReader.required(protocolVersion, "version of the protocol");
    }

    public Status status() {
        return status;
    }

    public long sessionId() {
        return sessionId;
    }
}
