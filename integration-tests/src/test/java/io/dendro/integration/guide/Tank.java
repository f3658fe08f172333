package io.dendro.integration.guide;

import io.dendro.annotation.DuplicatePolicy;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Naming;
import io.dendro.annotation.Tag;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import io.dendro.model.Encoding;
import java.time.Instant;

// region settings
@Timeseries(
        value = "root.guide_plant.{site}.{tank}",
        naming = Naming.SNAKE_CASE, // fillLevel becomes fill_level
        databaseDepth = 2, // root.guide_plant.{site} is the database
        ttl = "30d", // then the server forgets the row
        duplicates = DuplicatePolicy.REJECT) // refuse two rows of one time in a call
record Tank(
        @Timestamp(truncate = true) Instant time, // drop digits that the server cannot hold
        String site,
        String tank,
        @Measurement(encoding = Encoding.CHIMP, compressor = Compressor.ZSTD) double fillLevel,
        @Measurement(
                        value = "temp-1", // any name; Dendro quotes it
                        alias = "temperature",
                        tags = @Tag(name = "unit", value = "C"),
                        attributes = @Tag(name = "serial", value = "17-4"))
                float temperature) {}
// endregion
