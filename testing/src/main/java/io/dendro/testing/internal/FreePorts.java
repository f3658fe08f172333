package io.dendro.testing.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicLong;

/** Ports that nobody listens on. */
public final class FreePorts {
    // Below what Linux (32768), macOS and Windows (49152) hand out to outgoing connections, so that no
    // unrelated connection takes a port between our check and the server's bind.
    private static final int LOWEST = 20_000;
    private static final int COUNT = 12_000;

    // Parallel test processes have different ids, so each walks upwards from a place of its own.
    private static final AtomicLong NEXT =
            new AtomicLong(ProcessHandle.current().pid() * 64);

    private FreePorts() {}

    /** A free port; this JVM gets it only once. */
    public static int next() {
        while (true) {
            int port = LOWEST + (int) (NEXT.getAndIncrement() % COUNT);
            if (isFree(port)) {
                return port;
            }
        }
    }

    /** A server binds its client port on all interfaces, so all interfaces are what is checked. */
    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
