package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(
        @Timestamp Instant time,
        String machine,
        @Measurement(type = DataType.TEXT) double load,
//                                  ^ ERROR D0502: 'load' is double and cannot be stored as TEXT; it is stored as DOUBLE
        @Measurement(type = DataType.INT64) String remark,
//                                  ^ ERROR D0502: 'remark' is String and cannot be stored as INT64; it is stored as STRING or TEXT
        @Measurement(type = DataType.INT64) Instant seen) {}
//                                  ^ ERROR D0502: 'seen' is Instant and cannot be stored as INT64; it is stored as TIMESTAMP
