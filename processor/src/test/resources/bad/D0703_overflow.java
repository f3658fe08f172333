package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.time.LocalDate;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(encoding = Encoding.SPRINTZ) LocalDate day,
        @Measurement(encoding = Encoding.SPRINTZ) int count,
//                                      ^ WARNING D0703: 'count': INT32 in SPRINTZ comes back wrong where values in a row lie 2^30 or more apart; use TS_2DIFF or RLE to keep all values exact, or accept it with @SuppressWarnings("dendro:D0703")
        @Measurement(encoding = Encoding.SPRINTZ) long total) {}
//                                      ^ WARNING D0703: 'total': INT64 in SPRINTZ comes back wrong where values in a row lie 2^62 or more apart; use TS_2DIFF or RLE to keep all values exact, or accept it with @SuppressWarnings("dendro:D0703")
