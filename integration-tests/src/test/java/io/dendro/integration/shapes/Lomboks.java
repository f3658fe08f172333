package io.dendro.integration.shapes;

import io.dendro.annotation.Ignore;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.NonNull;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Entities whose methods Lombok writes. */
final class Lomboks {
    private static final String ROOT = "root.it_shapes.lombok.";

    private Lomboks() {}

    /** Getters, and a constructor of all. */
    @Value
    @Timeseries(ROOT + "values.{machine}")
    static class Fixed {
        @Timestamp
        Instant time;

        String machine;
        double load;
        boolean running;

        @Nullable
        Integer rpm;
    }

    /** Getters, setters, and a constructor of nothing. */
    @Data
    @Timeseries(value = ROOT + "data.{machine}", aligned = false)
    static class Changing {
        @Timestamp
        private Instant time = Instant.EPOCH;

        private String machine = "";

        @Measurement(value = "load-factor", encoding = Encoding.CHIMP)
        private double load;

        private boolean running;

        private @Nullable Integer rpm;
    }

    /** A builder, and getters. */
    @Value
    @Builder
    @Timeseries(ROOT + "built.{machine}")
    static class Made {
        @Timestamp
        Instant time;

        String machine;
        double load;

        @Nullable
        Integer rpm;
    }

    /** Two constructors to choose from. */
    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    @Timeseries(ROOT + "both.{machine}")
    static class Both {
        @Timestamp
        private @Nullable Instant time;

        private @Nullable String machine;
        private double load;
        private @Nullable Integer rpm;
    }

    /** A builder for a field that has a value by default, and what is left out. */
    @Getter
    @Builder
    @AllArgsConstructor(access = AccessLevel.PRIVATE)
    @Timeseries(ROOT + "defaults.{machine}")
    static class Defaulting {
        @Timestamp
        private final Instant time;

        private final String machine;

        @Builder.Default
        private final double load = 0.75;

        @Ignore
        private final List<String> log = new ArrayList<>();
    }

    /** A constructor that takes none of them, as each is set already. */
    @Data
    @Timeseries(ROOT + "initial.{machine}")
    static class Initial {
        @Timestamp
        private @NonNull Instant time = Instant.EPOCH;

        private @NonNull String machine = "";
        private @NonNull String note = "none";

        @Ignore
        private final List<String> log = new ArrayList<>();
    }
}
