package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, double load, double speed) {}

@Timeseries("root.plant.{machine}")
record Late(
        @Timestamp Instant time,
        String machine,
        @Measurement(encoding = Encoding.CHIMP) double load,
//                                      ^ WARNING D0802: measurement "load" is encoded as CHIMP here and as GORILLA in demo.Early, which has the same devices, and the series keeps what it is created with; declare the same in both, or accept it with @SuppressWarnings("dendro:D0802")
        @SuppressWarnings("dendro:D0802") @Measurement(encoding = Encoding.CHIMP) double speed) {}
