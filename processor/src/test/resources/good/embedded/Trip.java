package demo.embedded;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Naming;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

/** Records and classes in an entity, in each other, with and without prefixes of their own. */
@Timeseries(value = "root.fleet.{car}", naming = Naming.SNAKE_CASE)
public record Trip(
        @Timestamp Instant time,
        String car,
        @Embedded Position position,
        double speed,
        @Embedded(prefix = "") Weather weather,
        @Embedded(prefix = "engine_") Pair<Float, Integer> enginePair,
        @Embedded Leg nextLeg,
        @Embedded Cargo row) {

    public record Position(
            double longitude, @Measurement(value = "lat", encoding = Encoding.CHIMP) double latitude) {}

    public record Pair<A, B>(A first, B second) {}

    public record Leg(@Embedded Position start, @Embedded Position end, Kind kind) {}

    public enum Kind {
        ROAD,
        FERRY
    }
}
