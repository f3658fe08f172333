package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        double load,
        @Measurement("LOAD") float weight) {}
//                   ^ WARNING D0603: the measurements "load" and "LOAD" differ only by case, and not every part of IoTDB tells them apart; rename one, or accept it with @SuppressWarnings("dendro:D0603")
