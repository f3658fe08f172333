package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(
        @Timestamp Instant time,
        String machine,
        double load,
        @Measurement(encoding = Encoding.CHIMP, compressor = Compressor.ZSTD) double speed,
        @Measurement(type = DataType.TEXT) String note) {}

/** What is only read has the encoding that it has, and texts are read whatever they are called. */
@Timeseries("root.plant.{machine}")
record Reader(
        @Timestamp Instant time,
        String machine,
        double own,
        @Measurement(readOnly = true) float load,
//                                          ^ ERROR D0801: measurement "load" is FLOAT here and DOUBLE in demo.Early, which has the same devices, and a series has one type; give both the same type, or one of them another name
        @Measurement(readOnly = true) double speed,
        @Measurement(readOnly = true) String note) {}
