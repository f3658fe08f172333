package io.dendro.integration.cluster;

import io.dendro.integration.witness.OfficialClient;
import io.dendro.testing.IoTDBNode;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.iotdb.rpc.IoTDBConnectionException;

/**
 * Writes single rows of several devices by the official client over one node, each when the one before is acknowledged or
 * refused: when they come again after a fault, the cluster takes writes again.
 */
final class OfficialLoad implements AutoCloseable {
    private static final int DEVICES = 16;
    private static final Duration INTERVAL = Duration.ofMillis(5);

    private final Acknowledgements acknowledged = new Acknowledgements();
    private final OfficialClient client;
    private final Thread writer = new Thread(this::write, "official-writer");
    private volatile boolean isOver;

    /** @param node that is not lost while this runs */
    OfficialLoad(IoTDBNode node) throws Exception {
        client = new OfficialClient(node.port());
        writer.start();
    }

    Acknowledgements acknowledged() {
        return acknowledged;
    }

    private void write() {
        for (int row = 0; !isOver; row++) {
            try {
                client.execute("INSERT INTO root.it_samples.w" + row % DEVICES + "(time, beat) VALUES(" + row + ", 1)");
                acknowledged.add();
            } catch (Exception e) {
                // The cluster does not take it yet: the next is tried.
            }
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
    }

    @Override
    public void close() throws IoTDBConnectionException {
        isOver = true;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
