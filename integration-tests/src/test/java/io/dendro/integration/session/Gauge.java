package io.dendro.integration.session;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.it_one_call.{place}.{number}")
record Gauge(@Timestamp Instant time, String place, int number, double level) {

    private static final Instant TIME = Instant.parse("2024-06-01T12:00:00Z");

    static Gauge at(String place, int number) {
        return new Gauge(TIME, place, number, number / 2.0);
    }
}
