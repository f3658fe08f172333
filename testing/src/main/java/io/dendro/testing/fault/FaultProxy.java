package io.dendro.testing.fault;

import io.dendro.testing.internal.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and a server on a port of this machine, and breaks the line on demand.
 *
 * <pre>{@code
 * try (FaultProxy proxy = FaultProxy.to("127.0.0.1", server.port());
 *         Session session = Session.connect("iotdb://root:root@127.0.0.1:" + proxy.port())) {
 *     proxy.inject(Fault.cutAfter(Direction.TO_CLIENT, 100));
 *     ...
 *     proxy.heal();
 * }
 * }</pre>
 *
 * <p>It listens on loopback only, connects to the server anew for each connection, and holds at most 64 KB for each
 * direction. A server that cannot be reached shows as a connection that ends at once. Thread-safe.
 */
public final class FaultProxy implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int ATTEMPTS = 20;

    private final InetSocketAddress target;
    private final InetSocketAddress address;
    private final Injection injection = new Injection();
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong accepted = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(FaultProxy::thread);
    private @Nullable Listener listener;
    private boolean closed;

    private FaultProxy(InetSocketAddress target, InetSocketAddress address) throws IOException {
        this.target = target;
        this.address = address;
        this.listener = Listener.open(address, this::serve);
    }

    /**
     * Opens a proxy on a free port. The server need not run yet.
     *
     * @throws UncheckedIOException if no port can be had
     */
    public static FaultProxy to(String host, int port) {
        for (int attempt = 1; ; attempt++) {
            try {
                InetSocketAddress free = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), FreePorts.next());
                return new FaultProxy(new InetSocketAddress(host, port), free);
            } catch (IOException takenMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException("The proxy found no free port", takenMeanwhile);
                }
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        return thread;
    }

    private void serve(Socket client) {
        accepted.incrementAndGet();
        ProxiedConnection connection = new ProxiedConnection(injection, client, connections::remove);
        connections.add(connection);
        threads.execute(() -> connection.run(target, threads));
    }

    /** The port that stands for the server's; it stays the same. */
    public int port() {
        return address.getPort();
    }

    /** How many connections are open now. */
    public int openConnections() {
        return connections.size();
    }

    /** How many connections there were in all. */
    public long acceptedConnections() {
        return accepted.get();
    }

    /**
     * Does this to all connections from now on, in place of what was done before. When it returns, no byte that the client
     * sends afterwards passes under the earlier fault.
     */
    public synchronized void inject(Fault fault) {
        if (closed) {
            throw new IllegalStateException("The proxy is closed");
        }
        injection.change(fault);
        try {
            if (fault.listening() == Fault.Listening.CLOSED) {
                stopListening();
            } else if (listener == null) {
                listener = Listener.open(address, this::serve);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The proxy's port " + port() + " cannot be opened again", e);
        }
    }

    private void stopListening() throws IOException {
        if (listener != null) {
            listener.close();
            listener = null;
        }
    }

    /** Lets bytes pass as they are, as in the beginning. Connections that were cut stay so. */
    public void heal() {
        inject(Fault.none());
    }

    /** Ends all open connections now. New ones are taken as the fault says. */
    public void cut() {
        connections.forEach(ProxiedConnection::cut);
    }

    /** Ends all connections and threads. Closing twice is harmless. */
    @Override
    public void close() {
        refuseForGood();
        cut();
        threads.shutdown();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void refuseForGood() {
        closed = true;
        try {
            stopListening();
        } catch (IOException e) {
            // Closing a listener that nobody else uses leaves nothing to do.
        }
    }

    @Override
    public String toString() {
        return "proxy 127.0.0.1:" + port() + " -> " + target + ", "
                + injection.current().fault();
    }
}
