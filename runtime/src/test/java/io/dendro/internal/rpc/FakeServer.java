package io.dendro.internal.rpc;

import io.dendro.SessionOptions;
import io.dendro.thrift.IClientRPCService;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.transport.TByteBuffer;
import org.apache.thrift.transport.TMemoryBuffer;

/**
 * A server that fails on demand, for what a real one cannot be made to do: break off in the middle of an answer, send
 * rubbish, fall silent. It knows the login; other calls are answered as {@link #answer} says, and all answers travel
 * over a {@link Line} that may spoil them.
 */
public final class FakeServer implements AutoCloseable {

    /** In no message, log or {@code toString} of the client. */
    public static final String PASSWORD = "s3cret-Passw0rd";

    /** Carries an answer, with its length in front, to the client. */
    public interface Line {

        Line SOUND = (call, frame, socket) -> socket.getOutputStream().write(frame);

        void send(String call, byte[] frame, Socket socket) throws IOException;
    }

    private final ServerSocket listener;
    private final Map<String, Function<Object, Object>> answers = new ConcurrentHashMap<>(Answers.ofLogin());
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Line line = Line.SOUND;
    private volatile boolean isAway;

    private FakeServer(ServerSocket listener) {
        this.listener = listener;
    }

    public static FakeServer start() {
        try {
            return start(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on a listener of another kind, such as one of TLS. */
    public static FakeServer start(ServerSocket listener) {
        FakeServer server = new FakeServer(listener);
        inBackground(server::accept);
        return server;
    }

    /** Answers a call, named as in the service, by a function of its request. */
    public FakeServer answer(String call, Function<Object, Object> answer) {
        answers.put(call, answer);
        return this;
    }

    public FakeServer over(Line spoilt) {
        line = spoilt;
        return this;
    }

    /** One connection, an impatient client that tries nothing twice, and the secret password. */
    public SessionOptions options() {
        return SessionOptions.defaults()
                .withEndpoint("127.0.0.1", listener.getLocalPort())
                .withCredentials("root", PASSWORD)
                .withMaxConnections(1)
                .withRetryTimeout(Duration.ZERO)
                .withRequestTimeout(Duration.ofSeconds(5));
    }

    /** The calls so far, of all connections. */
    public List<String> calls() {
        return calls;
    }

    public int openConnections() {
        return open.size();
    }

    /** Drops all connections, and those to come. */
    public void goAway() {
        isAway = true;
        dropAll();
    }

    public void comeBack() {
        isAway = false;
    }

    /** Drops all connections, as a server does that goes down. */
    public void dropAll() {
        open.forEach(Faults::close);
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            // A listener that is closed while it waits may take one more.
            if (listener.isClosed()) {
                socket.close();
                return;
            }
            if (isAway) {
                socket.close();
                continue;
            }
            open.add(socket);
            inBackground(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException, TException {
        try (socket) {
            DataInputStream input = new DataInputStream(socket.getInputStream());
            while (true) {
                byte[] request = new byte[input.readInt()];
                input.readFully(request);
                String call = nameOf(request);
                calls.add(call);
                line.send(call, framed(process(request)), socket);
            }
        } finally {
            open.remove(socket);
        }
    }

    /** Behind the version stand the length and the letters of the call's name. */
    private static String nameOf(byte[] request) {
        return new String(request, 8, ByteBuffer.wrap(request).getInt(4), java.nio.charset.StandardCharsets.US_ASCII);
    }

    private TMemoryBuffer process(byte[] request) throws TException {
        TMemoryBuffer reply = new TMemoryBuffer(256);
        new IClientRPCService.Processor<>(service())
                .process(new TBinaryProtocol(new TByteBuffer(ByteBuffer.wrap(request))), new TBinaryProtocol(reply));
        return reply;
    }

    private IClientRPCService.Iface service() {
        return (IClientRPCService.Iface) Proxy.newProxyInstance(
                FakeServer.class.getClassLoader(),
                new Class<?>[] {IClientRPCService.Iface.class},
                (proxy, method, arguments) ->
                        answers.get(method.getName()).apply(arguments == null ? "" : arguments[0]));
    }

    private static byte[] framed(TMemoryBuffer message) {
        return ByteBuffer.allocate(4 + message.length())
                .putInt(message.length())
                .put(message.getArray(), 0, message.length())
                .array();
    }

    private interface Task {
        void run() throws Exception;
    }

    private static void inBackground(Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (Exception e) {
                        // The client or the test closed the socket.
                    }
                },
                "fake-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        dropAll();
        Faults.close(listener);
    }
}
