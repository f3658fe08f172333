package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, @Measurement(type = DataType.INT32) State state) {}
//                                                                                  ^ ERROR D0502: 'state' is State and cannot be stored as INT32; it is stored as STRING or TEXT, or as INT32 with @Enumerated(EnumStorage.ORDINAL)

enum State {
    ON
}
