package io.dendro.internal.observation;

import io.dendro.error.Context;
import io.dendro.observation.Call;
import io.dendro.observation.CallObserver;
import io.dendro.observation.ConnectionPoolState;
import io.dendro.observation.Operation;
import io.dendro.observation.SessionObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** The observers of one session. What they throw must not reach its users. Thread-safe. */
public final class Observers {

    private record ObservedCall(Operation operation, Optional<String> statement) implements Call {}

    private final List<SessionObserver> all;

    public Observers(List<SessionObserver> all) {
        this.all = all;
    }

    public void opened(ConnectionPoolState connections) {
        for (SessionObserver observer : all) {
            guarded(observer, told -> told.opened(connections));
        }
    }

    public void closed(ConnectionPoolState connections) {
        for (SessionObserver observer : all) {
            guarded(observer, told -> told.closed(connections));
        }
    }

    /** A call begins that has no statement. */
    public Observation begin(Operation operation) {
        return begin(operation, List.of());
    }

    /** A call of one statement begins. */
    public Observation begin(Operation operation, String statement) {
        return all.isEmpty() ? Observation.NONE : begin(operation, List.of(statement));
    }

    /** A call of several statements begins. */
    public Observation begin(Operation operation, List<String> statements) {
        if (all.isEmpty()) {
            return Observation.NONE;
        }
        Optional<String> shown =
                statements.stream().map(Context::withoutSecrets).reduce((one, next) -> one + "; " + next);
        Call call = new ObservedCall(operation, shown);
        return new CallObservation(
                all.stream().map(observer -> began(observer, call)).toList());
    }

    private static CallObserver began(SessionObserver observer, Call call) {
        try {
            return observer.began(call);
        } catch (RuntimeException e) {
            warn(observer, e);
            return CallObserver.NONE;
        }
    }

    static <T> void guarded(T observer, Consumer<T> message) {
        try {
            message.accept(observer);
        } catch (RuntimeException e) {
            warn(observer, e);
        }
    }

    private static void warn(Object observer, RuntimeException failure) {
        LoggerFactory.getLogger(Observers.class).warn("{} failed; the call goes on", observer, failure);
    }
}
