package io.dendro.integration.declared;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A row with a component of each kind that mappers treat in a way of its own. */
record Gauge(
        String site,
        Instant time,
        @Nullable Double level,
        OptionalInt count,
        @Nullable State state,
        @Nullable Tags tags,
        @Nullable Long approved) {

    enum State {
        OPEN(30),
        SHUT(20),
        STUCK(10);

        private final int code;

        State(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** Stored as bytes. */
    record Tags(String text) {}

    static Gauge at(String site, long second) {
        return new Gauge(site, Instant.ofEpochSecond(second), null, OptionalInt.empty(), null, null, null);
    }

    Gauge level(@Nullable Double changed) {
        return new Gauge(site, time, changed, count, state, tags, approved);
    }

    Gauge count(int changed) {
        return new Gauge(site, time, level, OptionalInt.of(changed), state, tags, approved);
    }

    Gauge state(@Nullable State changed) {
        return new Gauge(site, time, level, count, changed, tags, approved);
    }

    Gauge tags(Tags changed) {
        return new Gauge(site, time, level, count, state, changed, approved);
    }

    Gauge approved(@Nullable Long changed) {
        return new Gauge(site, time, level, count, state, tags, changed);
    }
}
