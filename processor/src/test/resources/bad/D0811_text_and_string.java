package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, String note) {}

@Timeseries("root.plant.{machine}")
record Late(
        @Timestamp Instant time,
        String machine,
        @Measurement(value = "note", type = DataType.TEXT) String remark) {}
//                                                  ^ WARNING D0811: measurement "note" is TEXT here and STRING in demo.Early, which has the same devices, and the series keeps what it is created with; declare the same in both, or accept it with @SuppressWarnings("dendro:D0811")
