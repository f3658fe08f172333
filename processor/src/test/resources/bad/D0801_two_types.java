package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, double load, float speed) {}

@Timeseries("root.plant.{pump}")
record Late(
        @Timestamp Instant time,
        String pump,
        float load,
//            ^ ERROR D0801: measurement "load" is FLOAT here and DOUBLE in demo.Early, which has the same devices, and a series has one type; give both the same type, or one of them another name
        float speed) {}
