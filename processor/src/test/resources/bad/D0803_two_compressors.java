package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(
        @Timestamp Instant time,
        String machine,
        @Measurement(compressor = Compressor.ZSTD) double load) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, double load) {}
//                                                          ^ WARNING D0803: measurement "load" is compressed with LZ4 here and with ZSTD in demo.Early, which has the same devices, and the series keeps what it is created with; declare the same in both, or accept it with @SuppressWarnings("dendro:D0803")
