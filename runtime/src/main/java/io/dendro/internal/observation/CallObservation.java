package io.dendro.internal.observation;

import io.dendro.error.DendroException;
import io.dendro.observation.CallObserver;
import io.dendro.observation.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call that somebody observes. */
final class CallObservation implements Observation {

    private record Ended(
            Duration duration, Duration waiting, long rows, long bytes, int retries, Optional<Throwable> failure)
            implements Outcome {}

    private final List<CallObserver> observers;
    private final long begin = System.nanoTime();
    private long waiting;
    private long rows;
    private long bytes;
    private int retries;
    private boolean ended;

    CallObservation(List<CallObserver> observers) {
        this.observers = observers;
    }

    @Override
    public long waits() {
        return System.nanoTime();
    }

    @Override
    public void waited(long since) {
        waiting += System.nanoTime() - since;
    }

    @Override
    public void rows(long more, long theirBytes) {
        rows += more;
        bytes += theirBytes;
    }

    @Override
    public void retried(DendroException failure, long pauseNanos) {
        retries++;
        Duration pause = Duration.ofNanos(pauseNanos);
        tell(observer -> observer.retried(failure, pause));
    }

    @Override
    public void succeeded() {
        end(null);
    }

    @Override
    public void failed(Throwable failure) {
        end(failure);
    }

    private void end(@Nullable Throwable failure) {
        if (ended) {
            return;
        }
        ended = true;
        Outcome outcome = new Ended(
                Duration.ofNanos(System.nanoTime() - begin),
                Duration.ofNanos(waiting),
                rows,
                bytes,
                retries,
                Optional.ofNullable(failure));
        tell(observer -> observer.ended(outcome));
    }

    private void tell(Consumer<CallObserver> message) {
        observers.forEach(observer -> Observers.guarded(observer, message));
    }
}
