package demo;

import io.dendro.annotation.Convert;
import io.dendro.annotation.Converter;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Convert(Minutes.class) Duration lasted,
//                      ^ ERROR D0509: Minutes is abstract, so that there is none to use; name a class that completes it
        @Convert(Hours.class) Duration waited) {}
//                    ^ ERROR D0509: Hours is abstract, so that there is none to use; name a class that completes it

abstract class Minutes implements Converter<Duration, Long> {}

interface Hours extends Converter<Duration, Long> {}
