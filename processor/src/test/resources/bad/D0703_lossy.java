package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(encoding = Encoding.RLE) float temperature,
//                                      ^ WARNING D0703: 'temperature': FLOAT in RLE is rounded to 2 decimals, and NaN becomes 0; use GORILLA or CHIMP to keep values exact, or accept it with @SuppressWarnings("dendro:D0703")
        @Measurement(encoding = Encoding.RLBE) double load) {}
//                                      ^ WARNING D0703: 'load': DOUBLE in RLBE comes back wrong on servers before 2.0.7: behind a large value small ones lose their decimals, and behind a NaN all are NaN; use GORILLA or CHIMP to keep values exact, or accept it with @SuppressWarnings("dendro:D0703")
