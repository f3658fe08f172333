package io.dendro.internal.message;

import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;

/** A structure that a method of the server takes. */
public interface Request {

    void write(TProtocol protocol) throws TException;
}
