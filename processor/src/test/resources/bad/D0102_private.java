package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

class Outer {
    @Timeseries("root.plant")
    private record Reading(@Timestamp Instant time, double load) {}
//          ^ ERROR D0102: Outer.Reading is private, or inside a private type, so that no mapper can name it; make it package-private or public

    private static class Inner {
        @Timeseries("root.plant")
        record Reading(@Timestamp Instant time, double load) {}
//      ^ ERROR D0102: Outer.Inner.Reading is private, or inside a private type, so that no mapper can name it; make it package-private or public
    }
}
