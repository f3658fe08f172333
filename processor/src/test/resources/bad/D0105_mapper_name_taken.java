package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Outer {
    @Timeseries("root.plant.{machine}")
    record Reading(@Timestamp Instant time, String machine, double load) {}
//  ^ ERROR D0105: the mapper of Outer.Reading would be Outer_ReadingMapper, but that class exists; rename one of the two
}

class Outer_ReadingMapper {}
