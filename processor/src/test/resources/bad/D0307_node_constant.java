package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{kind}")
record Reading(@Timestamp Instant time, Kind kind, double load) {
//                                           ^ ERROR D0307: 'kind' is a node of the path, and the constant TIME of its enum Reading.Kind cannot be one: "TIME" is the time column's name, which the server accepts for nothing else, not even in backquotes; rename the constant, or use a String
    enum Kind {
        VALUE,
        TIME
    }
}
