package demo.settings;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Tag;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import io.dendro.model.Encoding;
import java.time.Instant;

@Timeseries(
        value = "root.settings.hall.{machine}",
        aligned = false,
        ttl = "30d",
        databaseDepth = 2,
        duplicates = DuplicatePolicy.REJECT)
@SuppressWarnings("dendro:D0717")
public record Tuned(
        @Timestamp Instant time,
        String machine,
        @Measurement(
                        encoding = Encoding.RLE,
                        compressor = Compressor.ZSTD,
                        maxPointNumber = 3,
                        alias = "t-1",
                        tags = {@Tag(name = "unit", value = "C"), @Tag(name = "area", value = "a\"b")},
                        attributes = @Tag(name = "serial", value = ""))
                float temperature,
        @DeadBand(deviation = 0.5, minTime = "10s", maxTime = "1h") double load,
        @DeadBand(deviation = 2) int count,
        @Measurement(encoding = Encoding.SPRINTZ) short steps,
        @Measurement(readOnly = true) Double predicted) {}
