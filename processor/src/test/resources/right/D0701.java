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
        @Measurement(encoding = Encoding.DICTIONARY) String remark,
        @Measurement(encoding = Encoding.TS_2DIFF) int rpm,
        @Measurement(encoding = Encoding.RLE) boolean on,
        @Measurement(encoding = Encoding.GORILLA) double load) {}
