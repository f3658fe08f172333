package demo;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.time.Instant;

@SuppressWarnings("D0603")
@Timeseries("root.accepted.{device}")
record Accepted(
        @Timestamp Instant time,
        String device,
        @SuppressWarnings("dendro:D0703") @Measurement(encoding = Encoding.RLE) float rounded,
        int valueOne,
        int valueone) {}
