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
        @SuppressWarnings("dendro:D0730") @Measurement(encoding = Encoding.RLE) double load) {}
//                        ^ WARNING D0909: @SuppressWarnings accepts "dendro:D0730", which is the code of no message; did you mean D0703?
//                                                                        ^ WARNING D0703: 'load': DOUBLE in RLE is rounded to 2 decimals, and NaN becomes 0; use GORILLA or CHIMP to keep values exact, or accept it with @SuppressWarnings("dendro:D0703")
