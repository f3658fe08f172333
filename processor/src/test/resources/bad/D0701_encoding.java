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
        @Measurement(encoding = Encoding.GORILLA) String remark,
//                                      ^ ERROR D0701: 'remark': STRING cannot be stored as GORILLA; it can be stored as PLAIN, DICTIONARY
        @Measurement(encoding = Encoding.DICTIONARY) int rpm,
//                                      ^ ERROR D0701: 'rpm': INT32 cannot be stored as DICTIONARY; it can be stored as PLAIN, RLE, TS_2DIFF, GORILLA, ZIGZAG, CHIMP, SPRINTZ, RLBE
        @Measurement(encoding = Encoding.TS_2DIFF) boolean on,
//                                      ^ ERROR D0701: 'on': BOOLEAN cannot be stored as TS_2DIFF; it can be stored as PLAIN, RLE
        @Measurement(encoding = Encoding.CAMEL) double load) {}
//                                      ^ ERROR D0701: 'load': DOUBLE cannot be stored as CAMEL; it can be stored as PLAIN, RLE, TS_2DIFF, GORILLA, CHIMP, RLBE
