package io.dendro.testing.internal;

import java.util.function.Consumer;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;

/** Reports a running download about once a second, and says nothing when all is local. */
final class DownloadProgress extends AbstractTransferListener {
    private static final long INTERVAL_NANOS = 1_000_000_000L;

    private final Consumer<String> progress;
    private long lastReport;
    private int files;
    private long bytes;

    DownloadProgress(Consumer<String> progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void transferInitiated(TransferEvent event) {
        if (lastReport == 0) {
            lastReport = System.nanoTime();
            progress.accept("Fetching the Apache IoTDB server (about 105 MB, only on first use) ...");
        }
    }

    @Override
    public synchronized void transferSucceeded(TransferEvent event) {
        files++;
        bytes += event.getTransferredBytes();
        long now = System.nanoTime();
        if (now - lastReport >= INTERVAL_NANOS) {
            lastReport = now;
            progress.accept("  fetched %d files, %d MB".formatted(files, bytes / 1_000_000));
        }
    }
}
