package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.time.LocalDateTime;

@Timeseries("root.factory.{plant}.{lin}")
//          ^ ERROR D0301: no component is named like the placeholder {lin}; did you mean {line}?
//|    root.factory.{plant}.{lin}
//|                         ^
record First(
        @Timestamp long time,
//      ^ ERROR D0404: the timestamp 'time' is a long, and nothing says what it counts; name the unit as in @Timestamp(unit = TimeUnit.MILLISECONDS)
        String plant,
        String line,
        @Measurement(encoding = Encoding.ZIGZAG) double load,
//                                      ^ ERROR D0701: 'load': DOUBLE cannot be stored as ZIGZAG; it can be stored as PLAIN, RLE, TS_2DIFF, GORILLA, CHIMP, RLBE
        LocalDateTime seen) {}
//                    ^ ERROR D0501: 'seen' cannot be LocalDateTime: it has no time zone and so is no point in time; use java.time.Instant

@Timeseries("root.factory.*")
//          ^ ERROR D0205: U+002A '*' is a wildcard, and this path must name one device; name the node, or in the path of an entity use a {placeholder}; for the character itself write `*`
//|    root.factory.*
//|                 ^
record Second(@Timestamp Instant time, double load) {}

class User {
    Object hot(FirstMapper first, SecondMapper second) {
        first.select().where(FirstMapper.LOAD.gt(1d));
        second.select().where(SecondMapper.LOAD.gt(1d));
        return FirstMapper.PLANT.eq("berlin");
    }
}
