package demo;

import io.dendro.annotation.IfMissing;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Projection;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, double load, int rpm) {}

@Projection(of = Reading.class)
record Row(@Timestamp Instant time, @Measurement("l") double load, @IfMissing("0") int rpm) {}
//         ^ ERROR D1114: @Timestamp has no effect on 'time' of a projection, because the entity says how values are stored and read; remove it
//                                  ^ ERROR D1114: @Measurement has no effect on 'load' of a projection, because the entity says how values are stored and read; remove it
//                                                                 ^ ERROR D1114: @IfMissing has no effect on 'rpm' of a projection, because the entity says how values are stored and read; remove it
