package demo;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @IfMissing("0x") int retries,
//                 ^ ERROR D0519: 'retries' is int, and its value where one is missing cannot be read: it is no whole number; write digits, with a sign if need be
        //|    0x
        //|     ^
        @IfMissing("128") byte small,
//                 ^ ERROR D0519: 'small' is byte, and its value where one is missing cannot be read: it is out of range; write a number from -128 to 127
        //|    128
        //|    ^
        @IfMissing("9223372036854775808") Long large,
//                 ^ ERROR D0519: 'large' is Long, and its value where one is missing cannot be read: it is out of range; write a number from -9223372036854775808 to 9223372036854775807
        //|    9223372036854775808
        //|    ^
        @IfMissing("20.5f") float half,
//                 ^ ERROR D0519: 'half' is float, and its value where one is missing cannot be read: it is no number; write it as in 20.5, without a suffix, or NaN or Infinity
        //|    20.5f
        //|        ^
        @IfMissing("1e400") double huge,
//                 ^ ERROR D0519: 'huge' is double, and its value where one is missing cannot be read: it is out of range; write a number that a DOUBLE can hold
        //|    1e400
        //|    ^
        @IfMissing("ture") boolean flag,
//                 ^ ERROR D0519: 'flag' is boolean, and its value where one is missing cannot be read: it is no truth value; did you mean true?
        //|    ture
        //|    ^
        @IfMissing("UNKOWN") State state,
//                 ^ ERROR D0519: 'state' is State, and its value where one is missing cannot be read: State has no constant of that name; did you mean UNKNOWN?
        //|    UNKOWN
        //|    ^
        @IfMissing("2024-02-30") LocalDate day,
//                 ^ ERROR D0519: 'day' is LocalDate, and its value where one is missing cannot be read: it is not understood from here on; write a date as in 2024-01-31
        //|    2024-02-30
        //|    ^
        @IfMissing("2024-01-31 00:00") Instant seen) {}
//                 ^ ERROR D0519: 'seen' is Instant, and its value where one is missing cannot be read: it is not understood from here on; write a point in time as in 2024-01-31T00:00:00Z
        //|    2024-01-31 00:00
        //|              ^

enum State {
    UNKNOWN,
    ON
}
