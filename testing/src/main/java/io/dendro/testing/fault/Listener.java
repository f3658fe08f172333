package io.dendro.testing.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** An open port and the thread that takes its connections. */
final class Listener implements AutoCloseable {
    private final ServerSocket port;
    private final Thread thread;

    private Listener(ServerSocket port, Consumer<Socket> taker) {
        this.port = port;
        this.thread = new Thread(() -> accept(port, taker), "fault-proxy-listener");
        thread.setDaemon(true);
        thread.start();
    }

    static Listener open(InetSocketAddress address, Consumer<Socket> taker) throws IOException {
        ServerSocket port = new ServerSocket();
        try {
            // Connections that ended a moment ago do not keep us from our own port.
            port.setReuseAddress(true);
            port.bind(address);
            return new Listener(port, taker);
        } catch (IOException e) {
            port.close();
            throw e;
        }
    }

    private static void accept(ServerSocket port, Consumer<Socket> taker) {
        try {
            while (true) {
                taker.accept(port.accept());
            }
        } catch (IOException closed) {
            // The end.
        }
    }

    /** Connections are refused when it returns: the system keeps a port open as long as a thread waits at it. */
    @Override
    public void close() throws IOException {
        port.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
