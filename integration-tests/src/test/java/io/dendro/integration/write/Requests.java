package io.dendro.integration.write;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Stands between a client and a server, and counts what the client asks for. */
final class Requests implements AutoCloseable {

    private static final int NAME_LENGTH = 4;
    private static final int NAME = 8;

    private final ServerSocket listener;
    private final int serverPort;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    private Requests(ServerSocket listener, int serverPort) {
        this.listener = listener;
        this.serverPort = serverPort;
    }

    static Requests to(int serverPort) {
        try {
            Requests requests = new Requests(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), serverPort);
            inBackground(requests::accept);
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Starts again from 0. */
    void clear() {
        counts.clear();
    }

    long queries() {
        return count("executeStatementV2");
    }

    /** Requests that create series, of devices of both kinds. */
    long creations() {
        return count("createAlignedTimeseries") + count("createMultiTimeseries");
    }

    long inserts() {
        return count("insertTablet") + count("insertTablets");
    }

    private long count(String name) {
        LongAdder count = counts.get(name);
        return count == null ? 0 : count.sum();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listener.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            inBackground(() -> relay(client, server));
            inBackground(() -> {
                try (client;
                        server) {
                    server.getInputStream().transferTo(client.getOutputStream());
                }
            });
        }
    }

    private void relay(Socket client, Socket server) throws IOException {
        try (client;
                server) {
            DataInputStream requests = new DataInputStream(client.getInputStream());
            OutputStream passed = server.getOutputStream();
            while (true) {
                byte[] message = new byte[requests.readInt()];
                requests.readFully(message);
                int length = ByteBuffer.wrap(message).getInt(NAME_LENGTH);
                String name = new String(message, NAME, length, StandardCharsets.US_ASCII);
                counts.computeIfAbsent(name, added -> new LongAdder()).increment();
                passed.write(ByteBuffer.allocate(Integer.BYTES + message.length)
                        .putInt(message.length)
                        .put(message)
                        .array());
            }
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void inBackground(Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // One of the two hung up.
                    }
                },
                "counted-requests");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
