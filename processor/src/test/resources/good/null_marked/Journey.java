package demo.marked;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Embedded;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.NullPolicy;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** In a marked scope an embedded object that says nothing is never null, and neither are type arguments. */
@Timeseries("root.journey.{car}")
public record Journey(
        @Timestamp Instant time,
        String car,
        @Embedded Position position,
        @Embedded @Nullable Position previous,
        @Embedded Engine engine,
        @Embedded Load load,
        @Embedded Pair<@Nullable Float, Integer> axles,
        @Embedded @Nullable Leg leg,
        @Embedded Wild wild,
        @Convert(Words.class) List<@Nullable String> notes) {

    public record Position(double longitude, double latitude) {}

    /** Every part may be missing, and an object without any is an object all the same. */
    public record Engine(@Nullable Integer rpm, OptionalInt gear, @IfMissing("0") int faults) {}

    /** Setters, so that reading takes statements. */
    public static class Load {
        private int crates;
        private @Nullable String owner;

        public int getCrates() {
            return crates;
        }

        public void setCrates(int crates) {
            this.crates = crates;
        }

        public @Nullable String getOwner() {
            return owner;
        }

        public void setOwner(@Nullable String owner) {
            this.owner = owner;
        }
    }

    public record Pair<A extends @Nullable Object, B>(A front, B rear) {}

    public record Leg(@Embedded Position start, @Embedded @Nullable Position end, Kind kind) {}

    public enum Kind {
        ROAD,
        FERRY
    }

    /** Nobody has said what can be null in it. */
    @NullUnmarked
    public record Wild(Double depth, @Embedded Position shore) {}

    /** Refuses to be written with a null where none is declared. */
    @Timeseries(value = "root.careful.{car}", nulls = NullPolicy.REJECT)
    public record Careful(
            @Timestamp Instant time,
            String car,
            @Embedded Leg leg,
            @Embedded @Nullable Position home) {}

    static final class Words implements Converter<List<@Nullable String>, String> {
        @Override
        public String toStored(List<@Nullable String> value) {
            return String.join(",", value);
        }

        @Override
        public List<@Nullable String> fromStored(String stored) {
            return Arrays.asList(stored.split(",", -1));
        }
    }
}
