package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.DeadBand;
import io.dendro.annotation.EnumStorage;
import io.dendro.annotation.Enumerated;
import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}.{line}.{shift}")
record Reading(
        @Timestamp @IfMissing("1970-01-01T00:00:00Z") Instant time,
//                 ^ ERROR D0504: @IfMissing cannot be on 'time', which is the timestamp of every value; remove it
        @Convert(Upper.class) String machine,
//      ^ ERROR D0504: @Convert cannot be on 'machine', which is a node of the path and stands there as it is; remove it
        @DeadBand(deviation = 1) int line,
//      ^ ERROR D0504: @DeadBand cannot be on 'line', which is a node of the path and stands there as it is; remove it
        @Enumerated(EnumStorage.ORDINAL) Shift shift,
//      ^ ERROR D0504: @Enumerated cannot be on 'shift', which is a node of the path and has the name of its constant there; remove it
        double load) {}

enum Shift {
    EARLY,
    LATE
}

final class Upper implements Converter<String, String> {
    @Override
    public String toStored(String value) {
        return value;
    }

    @Override
    public String fromStored(String stored) {
        return stored;
    }
}
