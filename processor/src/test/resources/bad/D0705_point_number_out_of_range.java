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
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 10) float temperature,
//                                                             ^ ERROR D0705: 'temperature' cannot keep 10 decimals, as the server counts FLOAT in a whole number; write 0 to 9
        @Measurement(encoding = Encoding.TS_2DIFF, maxPointNumber = -1) double pressure) {}
//                                                                  ^ ERROR D0705: 'pressure' cannot keep -1 decimals, as the server counts DOUBLE in a whole number; write 0 to 18
