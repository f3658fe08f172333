package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
class Reading {
    @Timestamp
    Instant time;

    String machine;
    double load;
    final Object lock = new Object();
//               ^ ERROR D0501: 'lock' cannot be Object: the type of a series is fixed when it is created; use the type that it has; or leave the field out with @Ignore, or as transient
    final System.Logger log = System.getLogger("readings");
//                      ^ ERROR D0501: 'log' cannot be System.Logger: use boolean, int, long, float or double (or their boxes), String, byte[], java.time.LocalDate, java.time.Instant or an enum, or turn it into one of them with @Convert; or leave the field out with @Ignore, or as transient
}
