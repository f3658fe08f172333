package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Base<T> {
    @Timestamp
    Instant time;

    String machine;
    T value;
//    ^ ERROR D0501: 'value' of Events cannot be Thread: use boolean, int, long, float or double (or their boxes), String, byte[], java.time.LocalDate, java.time.Instant or an enum, or turn it into one of them with @Convert; or leave the field out with @Ignore, or as transient
}

@Timeseries("root.loads.{machine}")
class Loads extends Base<Double> {}

@Timeseries("root.events.{machine}")
class Events extends Base<Thread> {}
