package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
@SuppressWarnings("dendro:D0717")
record Reading(
        @Timestamp Instant time,
        String machine,
        @DeadBand(deviation = 0) double zero,
//                            ^ ERROR D0709: the dead band of 'zero' has a deviation of 0.0; write a number above 0, in the unit of its values
        @DeadBand(deviation = -0.5) double negative,
//                            ^ ERROR D0709: the dead band of 'negative' has a deviation of -0.5; write a number above 0, in the unit of its values
        @DeadBand(deviation = 1 / 0.0) double endless,
//                              ^ ERROR D0709: the dead band of 'endless' has a deviation of Infinity; write a number above 0, in the unit of its values
        @DeadBand(deviation = Double.NaN) double nothing) {}
//                                  ^ ERROR D0709: the dead band of 'nothing' has a deviation of NaN; write a number above 0, in the unit of its values
