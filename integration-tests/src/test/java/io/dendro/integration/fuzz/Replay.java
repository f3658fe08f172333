package io.dendro.integration.fuzz;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Answers each call with what a server once answered to the calls of that name, one after another, and damages one of these
 * answers. What was not recorded is not answered: the connection is closed.
 */
final class Replay implements AutoCloseable {

    /** What is answered now, and the answer that is damaged, counted from 0. */
    private record Script(List<Frame> answers, int damaged, SplittableRandom random) {}

    private final ServerSocket listener;
    private volatile Script script = new Script(List.of(), 0, new SplittableRandom());

    private Replay(ServerSocket listener) {
        this.listener = listener;
    }

    static Replay start() throws IOException {
        Replay replay = new Replay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Connections.accept(replay.listener, replay::serve);
        return replay;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** What the next connections get. */
    void answer(List<Frame> answers, int damaged, SplittableRandom random) {
        script = new Script(answers, damaged, random);
    }

    private void serve(Socket client) throws IOException {
        Script now = script;
        Map<String, List<Frame>> left = new HashMap<>();
        now.answers().forEach(frame -> left.computeIfAbsent(frame.call(), name -> new ArrayList<>())
                .add(frame));
        try (client) {
            client.setTcpNoDelay(true);
            DataInputStream requests = new DataInputStream(client.getInputStream());
            for (int i = 0; ; i++) {
                Frame request = Frame.read(requests);
                List<Frame> answers = left.getOrDefault(request.call(), List.of());
                if (answers.isEmpty()) {
                    return;
                }
                byte[] answer = answers.remove(0).numbered(request.number()).withLength();
                if (i == now.damaged()) {
                    answer = Damage.to(answer, now.random());
                }
                client.getOutputStream().write(answer);
                if (!Frame.isWhole(answer)) {
                    // The client would wait for more than there is.
                    client.shutdownOutput();
                    return;
                }
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
