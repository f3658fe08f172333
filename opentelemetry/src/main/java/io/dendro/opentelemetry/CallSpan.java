package io.dendro.opentelemetry;

import io.dendro.error.DendroException;
import io.dendro.observation.CallObserver;
import io.dendro.observation.Outcome;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.time.Duration;

/** One call as a span and as a value of the histogram. */
record CallSpan(Span span, Attributes attributes, DoubleHistogram durations) implements CallObserver {

    private static final double NANOS = 1e9;

    @Override
    public void retried(DendroException failure, Duration pause) {
        span.addEvent("retry", Attributes.of(Names.ERROR, type(failure), Names.PAUSE, pause.toMillis()));
    }

    @Override
    public void ended(Outcome outcome) {
        double seconds = outcome.duration().toNanos() / NANOS;
        span.setAttribute(Names.ROWS, outcome.rows());
        span.setAttribute(Names.BYTES, outcome.bytes());
        span.setAttribute(Names.WAITING, outcome.waiting().toMillis());
        outcome.failure()
                .ifPresentOrElse(failure -> failed(failure, seconds), () -> durations.record(seconds, attributes));
        span.end();
    }

    /** Without the exception's message, which may hold values. */
    private void failed(Throwable failure, double seconds) {
        String type = type(failure);
        span.setAttribute(Names.ERROR, type);
        span.setStatus(StatusCode.ERROR, type);
        durations.record(seconds, attributes.toBuilder().put(Names.ERROR, type).build());
    }

    private static String type(Throwable failure) {
        return failure.getClass().getName();
    }
}
