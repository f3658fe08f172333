package io.dendro.internal.message;

import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;

/** A number alone. */
public final class NumberReply implements Reply {

    private long number;

    @Override
    public void read(TProtocol protocol) throws TException {
        number = protocol.readI64();
    }

    @Override
    public byte type() {
        return TType.I64;
    }

    public long number() {
        return number;
    }
}
