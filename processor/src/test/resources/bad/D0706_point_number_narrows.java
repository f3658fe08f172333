package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 3) float temperature,
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 6) float altitude,
//                                                             ^ WARNING D0706: 'altitude' keeps 6 decimals of values up to 2147 only, and the server rounds larger ones to whole numbers; keep fewer, use GORILLA or CHIMP, or accept it with @SuppressWarnings("dendro:D0706")
        @Measurement(encoding = Encoding.TS_2DIFF, maxPointNumber = 12) double pressure,
        @Measurement(encoding = Encoding.TS_2DIFF, maxPointNumber = 13) double load) {}
//                                                                  ^ WARNING D0706: 'load' keeps 13 decimals of values up to 922337 only, and the server rounds larger ones to whole numbers; keep fewer, use GORILLA or CHIMP, or accept it with @SuppressWarnings("dendro:D0706")
