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
        @Measurement(encoding = Encoding.SPRINTZ) float temperature,
//                                      ^ ERROR D0702: 'temperature': FLOAT in SPRINTZ comes back with wrong signs and values; use GORILLA or CHIMP
        @Measurement(encoding = Encoding.GORILLA_V1) double load) {}
//                                      ^ ERROR D0702: 'load': DOUBLE in GORILLA_V1 loses every value that follows a NaN; use GORILLA or CHIMP
