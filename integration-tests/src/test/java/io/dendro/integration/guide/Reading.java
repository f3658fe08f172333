package io.dendro.integration.guide;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

// region reading
@Timeseries("root.guide_query.{plant}.{machine}")
record Reading(
        @Timestamp Instant time,
        String plant,
        String machine,
        @Nullable Double temperature,
        @Nullable Integer rpm,
        @Nullable State state,
        @Nullable String note) {

    enum State {
        RUNNING,
        IDLE
    }
    // endregion

    /** Those that the pages ask for. */
    static final List<Reading> STORED = List.of(
            at("10:00:00", "berlin", "m1", 20.0, 900, State.RUNNING, null),
            at("10:00:30", "berlin", "m1", 21.0, 950, State.RUNNING, null),
            at("10:01:00", "berlin", "m1", 80.5, 1200, State.RUNNING, "hot"),
            at("10:02:00", "berlin", "m1", null, 0, State.IDLE, "stopped"),
            at("10:00:00", "berlin", "m2", 30.0, 700, State.RUNNING, null),
            at("10:01:30", "berlin", "m2", 31.0, null, State.IDLE, "oil changed"),
            at("10:00:10", "paris", "m3", 25.0, 800, State.RUNNING, null),
            at("10:05:00", "paris", "m3", 95.0, 1500, State.RUNNING, "too hot"));

    private static Reading at(
            String time,
            String plant,
            String machine,
            @Nullable Double temperature,
            @Nullable Integer rpm,
            State state,
            @Nullable String note) {
        return new Reading(Instant.parse("2026-03-01T" + time + "Z"), plant, machine, temperature, rpm, state, note);
    }
}
