package io.dendro.internal.message;

import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/** What a server says of itself: {@code ServerProperties}. */
public final class PropertiesReply implements Reply {

    private @Nullable String version;
    private @Nullable String timePrecision;

    @Override
    public void read(TProtocol protocol) throws TException {
        StructureReader fields = new StructureReader(protocol);
        while (fields.next()) {
            if (fields.takes(1, TType.STRING)) {
                version = protocol.readString();
            } else if (fields.takes(3, TType.STRING)) {
                timePrecision = protocol.readString();
            }
        }
        StructureReader.required(version, "version of the server");
        StructureReader.required(timePrecision, "time precision of the server");
    }

    public String version() {
        return String.valueOf(version);
    }

    public String timePrecision() {
        return String.valueOf(timePrecision);
    }
}
