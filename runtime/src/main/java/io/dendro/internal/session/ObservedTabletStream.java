package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.internal.observation.Observation;
import org.jspecify.annotations.Nullable;

/** A stream of tablets whose observers are told of it as one call. */
final class ObservedTabletStream implements TabletStream {

    private final TabletStream stream;
    private final Observation observation;
    private @Nullable Throwable failure;
    private boolean unfinished;

    ObservedTabletStream(TabletStream stream, Observation observation) {
        this.stream = stream;
        this.observation = observation;
    }

    @Override
    public void send(Tablet tablet) {
        observation.rows(tablet.rows(), tablet.bytes());
        unfinished = true;
        waiting(() -> stream.send(tablet));
    }

    @Override
    public void finish() {
        waiting(stream::finish);
        unfinished = false;
    }

    private void waiting(Runnable step) {
        long since = observation.waits();
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        } finally {
            observation.waited(since);
        }
    }

    @Override
    public void close() {
        stream.close();
        if (failure != null) {
            observation.failed(failure);
        } else if (unfinished) {
            observation.failed(new IllegalStateException("the stream was closed before it was finished"));
        } else {
            observation.succeeded();
        }
    }
}
