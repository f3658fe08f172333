package io.dendro.testing.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One client's connection and its twin to the server. Two threads carry the bytes, with one bounded buffer each. */
final class ProxiedConnection {
    private static final int BUFFER = 64 << 10;

    private final Injection injection;
    private final Socket client;
    private final Socket server = new Socket();
    private final Consumer<ProxiedConnection> atEnd;
    private final AtomicInteger openDirections = new AtomicInteger(2);
    private volatile boolean cut;

    ProxiedConnection(Injection injection, Socket client, Consumer<ProxiedConnection> atEnd) {
        this.injection = injection;
        this.client = client;
        this.atEnd = atEnd;
    }

    /** Connects to the server, and carries bytes in both directions until one side ends. */
    void run(InetSocketAddress target, Executor threads) {
        try {
            server.connect(target);
            // What the client writes at once is to go on at once.
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            threads.execute(() -> carry(Direction.TO_CLIENT, server, client));
        } catch (IOException | RejectedExecutionException serverIsAwayOrProxyClosed) {
            cut();
            return;
        }
        carry(Direction.TO_SERVER, client, server);
    }

    private void carry(Direction direction, Socket from, Socket to) {
        try {
            carryUntilEnd(direction, from, to);
            to.shutdownOutput();
            if (openDirections.decrementAndGet() == 0) {
                cut();
            }
        } catch (IOException | InterruptedException broken) {
            cut();
        }
    }

    private void carryUntilEnd(Direction direction, Socket from, Socket to) throws IOException, InterruptedException {
        byte[] bytes = new byte[BUFFER];
        Injection.Current seen = injection.current();
        Transit transit = seen.fault().transit(direction);
        for (int length = from.getInputStream().read(bytes);
                length >= 0;
                length = from.getInputStream().read(bytes)) {
            while (!injection.holdBack(seen, () -> cut)) {
                if (cut) {
                    return;
                }
                seen = injection.current();
                transit = seen.fault().transit(direction);
            }
            to.getOutputStream().write(bytes, 0, transit.pass(bytes, length));
            if (transit.ends()) {
                cut();
                return;
            }
        }
    }

    /** Ends both connections at once. Any thread may call it, more than once too. */
    void cut() {
        cut = true;
        close(client);
        close(server);
        injection.wake();
        atEnd.accept(this);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more, however it ended.
        }
    }
}
