package io.dendro.internal.message;

import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;

/** Asks for a session: {@code TSOpenSessionReq}. */
public record LoginRequest(String zone, String user, String password, Map<String, String> configuration)
        implements Request {

    /** {@code TSProtocolVersion.IOTDB_SERVICE_PROTOCOL_V3}. */
    private static final int PROTOCOL_VERSION = 2;

    @Override
    public void write(TProtocol protocol) throws TException {
        StructureWriter fields = new StructureWriter(protocol);
        fields.number(1, PROTOCOL_VERSION);
        fields.text(2, zone);
        fields.text(3, user);
        fields.text(4, password);
        fields.textsByText(5, configuration);
        fields.end();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "login of " + user;
    }
}
