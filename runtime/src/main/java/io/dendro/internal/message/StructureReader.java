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

/**
 * Goes through the fields of a structure, and passes over those that nobody takes. A damaged message can neither make it go
 * deeper than the stack, nor make room for more than was sent.
 */
public final class StructureReader {

    /** In a reply there are the statuses of a batch's parts, and in these a few more at most. */
    private static final int DEEPEST = 16;

    /** As deep as Thrift's own readers go. */
    private static final int DEEPEST_UNTAKEN = 64;

    /** Thrift checks the size that a list claims only against the bytes that follow, at one a value. */
    private static final int LARGEST_ROOM = 1024;

    private final TProtocol protocol;
    private final int depth;
    private @Nullable TField untaken;
    private boolean isBegun;

    public StructureReader(TProtocol protocol) throws TException {
        this(protocol, 1);
    }

    private StructureReader(TProtocol protocol, int depth) throws TException {
        if (depth > DEEPEST) {
            throw new TProtocolException(
                    TProtocolException.DEPTH_LIMIT, "structures are nested deeper than " + DEEPEST + " levels");
        }
        this.protocol = protocol;
        this.depth = depth;
        protocol.readStructBegin();
    }

    /** Goes through the structure that is the value of the field taken. */
    StructureReader inner() throws TException {
        return new StructureReader(protocol, depth + 1);
    }

    /** Goes on to the next field; false if there is none, and the structure has been read. */
    public boolean next() throws TException {
        if (untaken != null) {
            TProtocolUtil.skip(protocol, untaken.type, DEEPEST_UNTAKEN);
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
        List<String> texts = new ArrayList<>(room(list.size));
        for (int i = 0; i < list.size; i++) {
            texts.add(protocol.readString());
        }
        protocol.readListEnd();
        return texts;
    }

    List<Integer> numbers() throws TException {
        TList list = protocol.readListBegin();
        List<Integer> numbers = new ArrayList<>(room(list.size));
        for (int i = 0; i < list.size; i++) {
            numbers.add(protocol.readI32());
        }
        protocol.readListEnd();
        return numbers;
    }

    Map<String, Integer> numbersByText() throws TException {
        TMap map = protocol.readMapBegin();
        Map<String, Integer> numbers = new HashMap<>(2 * room(map.size));
        for (int i = 0; i < map.size; i++) {
            numbers.put(protocol.readString(), protocol.readI32());
        }
        protocol.readMapEnd();
        return numbers;
    }

    /** They may be views of the message. */
    List<ByteBuffer> binaries() throws TException {
        TList list = protocol.readListBegin();
        List<ByteBuffer> binaries = new ArrayList<>(room(list.size));
        for (int i = 0; i < list.size; i++) {
            binaries.add(protocol.readBinary());
        }
        protocol.readListEnd();
        return binaries;
    }

    List<Status> statuses() throws TException {
        TList list = protocol.readListBegin();
        List<Status> statuses = new ArrayList<>(room(list.size));
        for (int i = 0; i < list.size; i++) {
            statuses.add(status());
        }
        protocol.readListEnd();
        return statuses;
    }

    Status status() throws TException {
        Status status = new Status();
        status.read(protocol, inner());
        return status;
    }

    private static int room(int claimed) {
        return Math.min(claimed, LARGEST_ROOM);
    }

    /** What a structure must have; null if it was not there. */
    static <T> T required(@Nullable T value, String what) throws TProtocolException {
        if (value == null) {
            throw new TProtocolException(TProtocolException.INVALID_DATA, "there is no " + what);
        }
        return value;
    }
}
