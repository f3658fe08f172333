package io.dendro.integration.fuzz;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between a client and a server, and keeps what the server answers. */
final class Recording implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Frame> answers = new CopyOnWriteArrayList<>();

    private Recording(ServerSocket listener) {
        this.listener = listener;
    }

    static Recording of(int serverPort) throws IOException {
        Recording recording = new Recording(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Connections.accept(recording.listener, client -> recording.relay(client, serverPort));
        return recording;
    }

    int port() {
        return listener.getLocalPort();
    }

    List<Frame> answers() {
        return List.copyOf(answers);
    }

    private void relay(Socket client, int serverPort) throws IOException {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            DataInputStream requests = new DataInputStream(client.getInputStream());
            DataInputStream replies = new DataInputStream(server.getInputStream());
            while (true) {
                server.getOutputStream().write(Frame.read(requests).withLength());
                Frame answer = Frame.read(replies);
                answers.add(answer);
                client.getOutputStream().write(answer.withLength());
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
