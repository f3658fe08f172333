package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.tls.Tls;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Connects sockets, with TLS or without. Who waits on one can be interrupted, as it stands on a channel. */
final class Wire {

    private Wire() {}

    /**
     * A connected socket whose reads wait for as long as connecting may take.
     *
     * @param patience for each step
     */
    static FramedSocket connect(Endpoint node, SessionOptions options, Patience patience) {
        SocketChannel channel = open(node);
        boolean connected = false;
        try {
            Socket socket = connect(channel, node, patience.millis());
            FramedSocket framed = new FramedSocket(
                    options.tls().isEmpty()
                            ? socket
                            : secured(socket, node, options.tls().get(), patience.millis()),
                    channel,
                    patience);
            connected = true;
            return framed;
        } catch (IOException e) {
            throw unreachable(node, e);
        } finally {
            if (!connected) {
                close(channel);
            }
        }
    }

    private static SocketChannel open(Endpoint node) {
        try {
            return SocketChannel.open();
        } catch (IOException e) {
            throw unreachable(node, e);
        }
    }

    private static Socket connect(SocketChannel channel, Endpoint node, int millis) throws IOException {
        Socket socket = channel.socket();
        socket.setTcpNoDelay(true);
        socket.setKeepAlive(true);
        socket.connect(new InetSocketAddress(node.host(), node.port()), millis);
        return socket;
    }

    private static SSLSocket secured(Socket socket, Endpoint node, Tls tls, int millis) throws IOException {
        SSLSocket secured =
                (SSLSocket) tls.context().getSocketFactory().createSocket(socket, node.host(), node.port(), true);
        if (tls.checksHostName()) {
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
        }
        try {
            handshake(secured, new Deadline(socket), millis);
            return secured;
        } catch (IOException e) {
            throw TlsFailure.ofHandshake(node, e);
        }
    }

    private static void handshake(SSLSocket secured, Deadline deadline, int millis) throws IOException {
        deadline.set(millis);
        try {
            secured.startHandshake();
        } finally {
            deadline.lift();
        }
    }

    private static ConnectionException unreachable(Endpoint node, IOException e) {
        String reason = e instanceof UnknownHostException
                ? "unknown host"
                : FramedSocket.isInterrupt(e) ? "the thread was interrupted" : e.getMessage();
        return new ConnectionException("cannot reach an IoTDB server at " + node + ": " + reason, Context.NONE, e);
    }

    private static void close(Closeable channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // A channel that fails to close is closed all the same.
        }
    }
}
