package io.dendro.internal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.rpc.FakeServer.Line;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.HexFormat;

/** Ways to spoil an answer, and what must not show when one is spoilt. */
public final class Faults {

    private Faults() {}

    /** Spoils the answers to one call only. */
    public static Line at(String call, Line fault) {
        return (name, frame, socket) -> (name.equals(call) ? fault : Line.SOUND).send(name, frame, socket);
    }

    /** Sends the first bytes of an answer, and closes. */
    public static Line cutAfter(int bytes) {
        return (call, frame, socket) -> {
            socket.getOutputStream().write(frame, 0, Math.min(bytes, frame.length));
            socket.close();
        };
    }

    /** Breaks the connection so that the client's next write fails too. */
    public static Line reset() {
        return (call, frame, socket) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        };
    }

    public static Line silence() {
        return (call, frame, socket) -> {};
    }

    /** Sends other bytes instead, and keeps the connection open. */
    public static Line instead(byte[] bytes) {
        return (call, frame, socket) -> socket.getOutputStream().write(bytes);
    }

    public static Line instead(String hex) {
        return instead(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /** The password stands neither in a message nor in a cause nor in a stack trace. */
    public static void assertKeepsThePassword(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        assertThat(text.toString() + thrown).doesNotContain(FakeServer.PASSWORD);
    }

    static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void close(Socket socket) {
        close((Closeable) socket);
    }
}
