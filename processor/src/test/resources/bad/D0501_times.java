package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        LocalDateTime local,
//                    ^ ERROR D0501: 'local' cannot be LocalDateTime: it has no time zone and so is no point in time; use java.time.Instant
        ZonedDateTime zoned,
//                    ^ ERROR D0501: 'zoned' cannot be ZonedDateTime: use java.time.Instant for a point in time
        Duration lasted,
//               ^ ERROR D0501: 'lasted' cannot be Duration: use long for a count of milliseconds or nanoseconds
        java.util.Date old) {}
//                     ^ ERROR D0501: 'old' cannot be Date: use java.time.Instant for a point in time
