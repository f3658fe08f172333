package io.dendro.micrometer;

import io.dendro.error.DendroException;
import io.dendro.observation.Operation;
import io.dendro.observation.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** The meters of one kind of call. */
record OperationMeters(MeterRegistry registry, Tags tags, Timer calls, Timer waiting, Counter rows, Counter bytes) {

    private static final String CALLS = "dendro.calls";
    private static final String WAITING = "dendro.calls.waiting";

    static OperationMeters of(Operation operation, MeterRegistry registry) {
        Tags tags = Tags.of("operation", operation.name().toLowerCase(Locale.ROOT));
        Tags success = tags.and("outcome", "success");
        return new OperationMeters(
                registry,
                tags,
                registry.timer(CALLS, success),
                registry.timer(WAITING, success),
                registry.counter("dendro.rows", tags),
                registry.counter("dendro.bytes", tags));
    }

    void retried(DendroException failure) {
        registry.counter("dendro.retries", tags.and("reason", name(failure))).increment();
    }

    void ended(Outcome outcome) {
        rows.increment((double) outcome.rows());
        bytes.increment((double) outcome.bytes());
        outcome.failure().ifPresentOrElse(failure -> record(outcome, failure), () -> record(outcome));
    }

    private void record(Outcome outcome) {
        calls.record(outcome.duration());
        waiting.record(outcome.waiting());
    }

    private void record(Outcome outcome, Throwable failure) {
        Tags failed = tags.and("outcome", name(failure));
        registry.timer(CALLS, failed).record(outcome.duration());
        registry.timer(WAITING, failed).record(outcome.waiting());
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
