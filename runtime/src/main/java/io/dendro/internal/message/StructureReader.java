package io.dendro.internal.message;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TField;
import org.apache.thrift.protocol.TList;
import org.apache.thrift.protocol.TMap;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TProtocolException;
import org.apache.thrift.protocol.TProtocolUtil;
import org.apache.thrift.protocol.TType;
import org.jspecify.annotations.Nullable;

/** Goes through the fields of a structure, and passes over those that nobody takes. */
public final class StructureReader {

    private final TProtocol protocol;
    private @Nullable TField untaken;
    private boolean isBegun;

    public StructureReader(TProtocol protocol) throws TException {
        this.protocol = protocol;
        protocol.readStructBegin();
    }

    /** Goes on to the next field; false if there is none, and the structure has been read. */
    public boolean next() throws TException {
        if (untaken != null) {
            TProtocolUtil.skip(protocol, untaken.type);
        }
        if (isBegun) {
            protocol.readFieldEnd();
        }
        isBegun = true;
        TField field = protocol.readFieldBegin();
        if (field.type == TType.STOP) {
            protocol.readStructEnd();
            return false;
        }
        untaken = field;
        return true;
    }

    /** Whether the field is that one; whoever asks reads its value. */
    public boolean takes(int id, byte type) {
        boolean isMeant = untaken != null && untaken.id == id && untaken.type == type;
        if (isMeant) {
            untaken = null;
        }
        return isMeant;
    }

    List<String> texts() throws TException {
        TList list = protocol.readListBegin();
        List<String> texts = new ArrayList<>(list.size);
        for (int i = 0; i < list.size; i++) {
            texts.add(protocol.readString());
        }
        protocol.readListEnd();
        return texts;
    }

    List<Integer> numbers() throws TException {
        TList list = protocol.readListBegin();
        List<Integer> numbers = new ArrayList<>(list.size);
        for (int i = 0; i < list.size; i++) {
            numbers.add(protocol.readI32());
        }
        protocol.readListEnd();
        return numbers;
    }

    Map<String, Integer> numbersByText() throws TException {
        TMap map = protocol.readMapBegin();
        Map<String, Integer> numbers = new HashMap<>(2 * map.size);
        for (int i = 0; i < map.size; i++) {
            numbers.put(protocol.readString(), protocol.readI32());
        }
        protocol.readMapEnd();
        return numbers;
    }

    /** They may be views of the message. */
    List<ByteBuffer> binaries() throws TException {
        TList list = protocol.readListBegin();
        List<ByteBuffer> binaries = new ArrayList<>(list.size);
        for (int i = 0; i < list.size; i++) {
            binaries.add(protocol.readBinary());
        }
        protocol.readListEnd();
        return binaries;
    }

    List<Status> statuses() throws TException {
        TList list = protocol.readListBegin();
        List<Status> statuses = new ArrayList<>(list.size);
        for (int i = 0; i < list.size; i++) {
            statuses.add(status());
        }
        protocol.readListEnd();
        return statuses;
    }

    Status status() throws TException {
        Status status = new Status();
        status.read(protocol);
        return status;
    }

    /** What a structure must have; null if it was not there. */
    static <T> T required(@Nullable T value, String what) throws TProtocolException {
        if (value == null) {
            throw new TProtocolException(TProtocolException.INVALID_DATA, "there is no " + what);
        }
        return value;
    }
}
