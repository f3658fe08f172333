package io.dendro.internal.message;

import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;

/** What a method of the server gives. */
public interface Reply {

    /**
     * Reads it.
     *
     * @throws TException if it cannot be read, or lacks what it must have
     */
    void read(TProtocol protocol) throws TException;

    /** Its type in Thrift's protocols. */
    default byte type() {
        return TType.STRUCT;
    }
}
