package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

public class Plant<T> {

    @Timeseries("root.plant.{name}")
    public record Load(@Timestamp Instant time, String name, double load) {}

    @Timeseries("root.plant.{name}.hidden")
    record Hidden(@Timestamp Instant time, String name, double load) {}

    interface Inside {
        @Timeseries("root.plant.{name}.inside")
        record Deep(@Timestamp Instant time, String name, Kind kind) {}

        enum Kind {
            A,
            B
        }
    }

    protected static class Guarded {
        @Timeseries("root.plant.{name}.guarded")
        public record Reading(@Timestamp Instant time, String name, double load) {}
    }
}
