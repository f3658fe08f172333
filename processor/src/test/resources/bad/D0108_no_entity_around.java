package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

record Reading(@Timestamp Instant time, @Measurement("l") double load) {}
//             ^ ERROR D0108: @Timestamp has no effect here, because Reading has no @Timeseries; add it to Reading, or remove @Timestamp
//                                      ^ ERROR D0108: @Measurement has no effect here, because Reading has no @Timeseries; add it to Reading, or remove @Measurement

class Holder {
    @PathNode("plant")
//  ^ ERROR D0108: @PathNode has no effect here, because Holder has no @Timeseries; add it to Holder, or remove @PathNode
    String site;
}
