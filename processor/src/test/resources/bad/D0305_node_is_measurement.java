package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.PathNode;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.time.Instant;

@Timeseries("root.factory.{plant}.{machine}")
record Reading(
        @Timestamp Instant time,
        @Measurement("site") String plant,
//      ^ ERROR D0305: 'plant' fills the placeholder {plant}, so it is stored in the path and cannot be a measurement too; remove @Measurement, or rename the component
        @PathNode @Measurement String machine,
//                ^ ERROR D0305: 'machine' fills the placeholder {machine}, so it is stored in the path and cannot be a measurement too; remove @Measurement, or rename the component
        double load) {}
