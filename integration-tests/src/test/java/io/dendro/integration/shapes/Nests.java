package io.dendro.integration.shapes;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Naming;
import io.dendro.annotation.NullPolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Records and classes inside entities. */
final class Nests {
    private Nests() {}

    /** With and without prefixes of their own, generic, and in each other. */
    @Timeseries(value = "root.it_shapes.nests.{car}", naming = Naming.SNAKE_CASE)
    record Trip(
            @Timestamp Instant time,
            String car,
            @Embedded @Nullable Position position,
            double speed,
            @Embedded(prefix = "") @Nullable Weather weather,
            @Embedded(prefix = "engine-") @Nullable Pair<@Nullable Float, @Nullable Integer> enginePair,
            @Embedded @Nullable Leg nextLeg) {}

    record Position(double longitude, @Measurement(value = "lat", encoding = Encoding.CHIMP) double latitude) {}

    record Pair<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}

    record Leg(@Embedded Position start, @Embedded @Nullable Position end, @Nullable Kind kind) {}

    enum Kind {
        ROAD,
        FERRY
    }

    /** Setters, so that reading takes statements. */
    static class Weather {
        private @Nullable Double temperature;
        boolean isRaining;

        static Weather of(@Nullable Double temperature, boolean isRaining) {
            Weather weather = new Weather();
            weather.temperature = temperature;
            weather.isRaining = isRaining;
            return weather;
        }

        @Nullable
        Double getTemperature() {
            return temperature;
        }

        void setTemperature(@Nullable Double temperature) {
            this.temperature = temperature;
        }
    }

    /** Objects that are there in any case, the engine even if nothing is known of it. */
    @Timeseries("root.it_shapes.vans.{car}")
    record Van(
            @Timestamp Instant time, String car, double speed, @Embedded Position position, @Embedded Engine engine) {}

    record Engine(@Nullable Integer rpm, OptionalInt gear) {}

    /** Refuses to be written without a position. */
    @Timeseries(value = "root.it_shapes.taxis.{car}", nulls = NullPolicy.REJECT)
    record Taxi(
            @Timestamp Instant time,
            String car,
            double speed,
            @Embedded Position position,
            @Embedded @Nullable Position home) {}

    /** Values that are written and not read back, and values that are read and not written. */
    @Timeseries("root.it_shapes.flow.{pipe}")
    record Flow(
            @Timestamp Instant time,
            String pipe,
            @Measurement(readOnly = true) @Nullable Double quality,
            double volume) {

        @Measurement("volume in litres")
        double litres() {
            return volume * 1000;
        }
    }
}
