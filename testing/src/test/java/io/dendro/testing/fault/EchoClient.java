package io.dendro.testing.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends bytes and reads what comes back. */
final class EchoClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    EchoClient(FaultProxy proxy) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Fewer than asked for if the connection ends in order. */
    byte[] receive(int length) throws IOException {
        return socket.getInputStream().readNBytes(length);
    }

    byte[] echo(byte[] bytes) throws IOException {
        send(bytes);
        return receive(bytes.length);
    }

    /** How many bytes are there to be read. */
    int available() throws IOException {
        return socket.getInputStream().available();
    }

    void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
