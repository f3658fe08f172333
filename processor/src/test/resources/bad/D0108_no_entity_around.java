package demo;

import io.dendro.annotation.Embedded;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

record Reading(@Timestamp Instant time, @Measurement("may be embedded") double load) {}
//             ^ ERROR D0108: @Timestamp has no effect here, because Reading has no @Timeseries; add it to Reading, or remove @Timestamp

final class Holder {
    @PathNode("plant")
//  ^ ERROR D0108: @PathNode has no effect here, because Holder has no @Timeseries; add it to Holder, or remove @PathNode
    String site;
}

class Base {
    @PathNode("may be inherited")
    String site;

    @Timestamp
    Instant time;
}

enum Level {
    HIGH;

    @Measurement("level")
//  ^ ERROR D0108: @Measurement has no effect here, because Level has no @Timeseries; add it to Level, or remove @Measurement
    final int height = 1;
}
