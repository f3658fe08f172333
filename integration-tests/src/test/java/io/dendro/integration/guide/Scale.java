package io.dendro.integration.guide;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Encoding;
import java.util.concurrent.TimeUnit;

// region separate
@Timeseries(value = "root.guide.scales.{name}", aligned = false) // each series has times of its own
record Scale(
        @Timestamp(unit = TimeUnit.SECONDS) long time, // whatever the precision of the server
        String name,
        @DeadBand(deviation = 0.5, maxTime = "1h") @SuppressWarnings("dendro:D0717")
                double weight, // leave out what lies on a line
        @Measurement(encoding = Encoding.RLE, maxPointNumber = 3) @SuppressWarnings("dendro:D0703")
                float temperature) {} // keep 3 decimals
// endregion
