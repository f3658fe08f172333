package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.TimePrecision;
import java.time.Duration;
import java.time.Instant;

/** Spans of time, which the server gives as INT64 in its precision. They are read only. */
record DurationForm() implements ValueForm<Duration> {

    @Override
    public Duration read(ResultSet row, int column) {
        return duration(row.getLong(column), row.precision());
    }

    @Override
    public Duration parse(String text, TimePrecision precision) {
        return duration(Long.parseLong(text), precision);
    }

    @Override
    public Operand<Duration> operand(Formula formula) {
        throw new IllegalStateException("spans of time are not compared");
    }

    private static Duration duration(long ticks, TimePrecision precision) {
        return Duration.between(Instant.EPOCH, precision.instant(ticks));
    }
}
