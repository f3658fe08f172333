package demo;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Tag;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries(value = "root.plant.{machine}", aligned = false)
record Reading(
        @Timestamp Instant time,
        String machine,
        double load,
        @Measurement(readOnly = true, encoding = Encoding.PLAIN, tags = @Tag(name = "unit", value = "C"), alias = "t")
//                                                       ^ WARNING D0716: 'temperature' is only read, so that the program which creates its series decides on the encoding; remove it, or accept it with @SuppressWarnings("dendro:D0716")
//                                                                                  ^ WARNING D0716: 'temperature' is only read, so that the program which creates its series decides on the tags; remove it, or accept it with @SuppressWarnings("dendro:D0716")
//                                                                                                                ^ WARNING D0716: 'temperature' is only read, so that the program which creates its series decides on the alias; remove it, or accept it with @SuppressWarnings("dendro:D0716")
                float temperature,
        @Measurement(readOnly = true) @DeadBand(deviation = 1) double pressure) {}
//                                    ^ WARNING D0716: 'pressure' is only read, so that the program which creates its series decides on the dead band; remove it, or accept it with @SuppressWarnings("dendro:D0716")
