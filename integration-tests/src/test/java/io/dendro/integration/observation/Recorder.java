package io.dendro.integration.observation;

import io.dendro.error.DendroException;
import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.Outcome;
import io.dendro.observation.SessionObserver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told. */
final class Recorder implements SessionObserver {

    record Ended(Call call, Outcome outcome) {}

    final List<ConnectionPoolState> open = new CopyOnWriteArrayList<>();
    final List<Call> begun = new CopyOnWriteArrayList<>();
    final List<Ended> ended = new CopyOnWriteArrayList<>();
    final List<DendroException> retries = new CopyOnWriteArrayList<>();

    Ended last() {
        return ended.get(ended.size() - 1);
    }

    @Override
    public void opened(ConnectionPoolState connections) {
        open.add(connections);
    }

    @Override
    public void closed(ConnectionPoolState connections) {
        open.remove(connections);
    }

    @Override
    public CallObserver began(Call call) {
        begun.add(call);
        return new CallObserver() {
            @Override
            public void retried(DendroException failure, Duration pause) {
                retries.add(failure);
            }

            @Override
            public void ended(Outcome outcome) {
                ended.add(new Ended(call, outcome));
            }
        };
    }
}
