package io.dendro.internal.rpc;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Closes a socket whose writing or handshake is not done in time, which ends it. Java's sockets know a time for reads only.
 */
final class Deadline implements AutoCloseable {

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile boolean struck;

    /** @param millis from now on; positive */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of the end
    Deadline(Closeable socket, int millis) {
        // The timer of all futures: it costs no thread of ours.
        done.orTimeout(millis, TimeUnit.MILLISECONDS).exceptionally(late -> {
            strike(socket);
            return null;
        });
    }

    private void strike(Closeable socket) {
        struck = true;
        try {
            socket.close();
        } catch (IOException e) {
            // A socket that fails to close is closed all the same.
        }
    }

    /** Whether it came too late, and the socket is closed. */
    boolean hasStruck() {
        return struck;
    }

    /** Done in time. */
    @Override
    public void close() {
        done.complete(null);
    }
}
