package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        Object any,
//             ^ ERROR D0501: 'any' cannot be Object: the type of a series is fixed when it is created; use the type that it has
        UUID id,
//           ^ ERROR D0501: 'id' cannot be UUID: use String
        Position position,
//               ^ ERROR D0501: 'position' cannot be Position: a row is flat; flatten it with @Embedded
        Thread thread,
//             ^ ERROR D0501: 'thread' cannot be Thread: use boolean, int, long, float or double (or their boxes), String, byte[], java.time.LocalDate, java.time.Instant or an enum, or turn it into one of them with @Convert
        Map.Entry<String, ? extends Number> entry) {}
//                                          ^ ERROR D0501: 'entry' cannot be Map.Entry<String, ? extends Number>: use boolean, int, long, float or double (or their boxes), String, byte[], java.time.LocalDate, java.time.Instant or an enum, or turn it into one of them with @Convert

record Position(double x, double y) {}
