package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false, ttl = "30 days")
//                                                                 ^ ERROR D0711: the ttl of Reading is no duration: " days" is no unit; write a number and one of w, d, h, m, s, ms, as in 30d
//|    30 days
//|      ^
@SuppressWarnings("dendro:D0717")
record Reading(
        @Timestamp Instant time,
        String machine,
        @DeadBand(deviation = 1, minTime = "10S", maxTime = "") double load,
//                                         ^ ERROR D0711: the minTime of 'load' is no duration: "S" is no unit; did you mean s?
        //|    10S
        //|      ^
//                                                          ^ ERROR D0711: the maxTime of 'load' is no duration: it does not begin with a number; write a number and one of w, d, h, m, s, ms, as in 30d
        @DeadBand(deviation = 1, minTime = "10", maxTime = "0s") double pressure,
//                                         ^ ERROR D0711: the minTime of 'pressure' is no duration: it has no unit; write a number and one of w, d, h, m, s, ms, as in 30d
        //|    10
        //|      ^
//                                                         ^ ERROR D0711: the maxTime of 'pressure' is no duration: it lasts no time; write a number of 1 or more
        //|    0s
        //|    ^
        @DeadBand(deviation = 1, maxTime = "9223372036854775807w") double speed) {}
//                                         ^ ERROR D0711: the maxTime of 'speed' is no duration: it is longer than the server can count; write a smaller number
        //|    9223372036854775807w
        //|    ^
