package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(alias = "load") double load,
        @Measurement(alias = "load") double speed,
//                           ^ ERROR D0607: the alias "load" of 'speed' is also the name of 'load', and a device has each name once; choose another
        @Measurement(value = "temp-1", alias = "t") double first,
        @Measurement(alias = "t") double second,
//                           ^ ERROR D0607: the alias "t" of 'second' is also the alias of 'first', and a device has each name once; choose another
        @Measurement(alias = "temp-1") double third) {}
//                           ^ ERROR D0607: the alias "temp-1" of 'third' is also the name of 'first', and a device has each name once; choose another
