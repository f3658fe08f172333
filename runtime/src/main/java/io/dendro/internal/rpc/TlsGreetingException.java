package io.dendro.internal.rpc;

import org.apache.thrift.transport.TTransportException;

/** Where an answer was expected, TLS was spoken. */
final class TlsGreetingException extends TTransportException {

    private static final long serialVersionUID = 1L;

    TlsGreetingException() {
        super(CORRUPTED_DATA, "the server speaks TLS on this port and this client plain");
    }
}
