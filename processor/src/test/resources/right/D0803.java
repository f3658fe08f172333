package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Early(@Timestamp Instant time, String machine, @Measurement(compressor = Compressor.ZSTD) double load) {}

@Timeseries("root.plant.{machine}")
record Late(@Timestamp Instant time, String machine, @Measurement(compressor = Compressor.ZSTD) double load) {}
