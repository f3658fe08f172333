package io.dendro.integration.shapes;

import io.dendro.annotation.DeadBand;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.annotation.Measurement;
import io.dendro.annotation.Tag;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What an entity can declare of its devices and series. */
final class Settings {
    /** Constants stand in annotations as literals do. */
    static final String DATABASE = "root.it_shapes_deep";

    private static final String ROOT = "root.it_shapes.settings.";
    private static final String TEMPERATURE = "temp" + "-" + 'c';

    private Settings() {}

    /** Everything that a series of an aligned device can have. */
    @Timeseries(value = ROOT + "aligned.{device}", ttl = "3650d")
    record Aligned(
            @Timestamp Instant time,
            String device,
            @Measurement(
                            value = TEMPERATURE,
                            encoding = Encoding.CHIMP,
                            compressor = Compressor.ZSTD,
                            alias = "warmth",
                            tags = {@Tag(name = "unit", value = "°C"), @Tag(name = "it's", value = "a \"tag\"")},
                            attributes = @Tag(name = "maker", value = "ACME, Inc."))
                    @Nullable
                    Double temperature,
            @Measurement(encoding = Encoding.RLE, compressor = Compressor.GZIP) int rpm) {}

    /** Everything that a series of a device that is not aligned can have. */
    @Timeseries(value = ROOT + "loose.{device}", aligned = false)
    record Loose(
            @Timestamp Instant time,
            String device,
            @SuppressWarnings("dendro:D0706") @Measurement(encoding = Encoding.RLE, maxPointNumber = 5) double fine,
            @SuppressWarnings("dendro:D0706") @Measurement(encoding = Encoding.TS_2DIFF, maxPointNumber = 4)
                    float finer,
            @SuppressWarnings("dendro:D0703") @Measurement(encoding = Encoding.RLE) double coarse,
            @Measurement(alias = "other name") @Nullable Integer count) {}

    /** Values that the server may leave out, beside those that it must keep. */
    @Timeseries(value = ROOT + "banded.{device}", aligned = false)
    record Banded(
            @Timestamp Instant time,
            String device,
            @SuppressWarnings("dendro:D0717") @DeadBand(deviation = 0.5, maxTime = "1h") double steady,
            int count) {}

    /** Each plant is a database. */
    @Timeseries(value = DATABASE + ".{plant}.{device}", databaseDepth = 2)
    record Deep(@Timestamp Instant time, String plant, String device, double load) {}

    /** Two rows of one device and time are a mistake. */
    @Timeseries(value = ROOT + "unique.{device}", duplicates = DuplicatePolicy.REJECT)
    record Unique(@Timestamp Instant time, String device, double load) {}

    /** The first of two rows of one device and time counts. */
    @Timeseries(value = ROOT + "first.{device}", duplicates = DuplicatePolicy.FIRST_WINS)
    record First(@Timestamp Instant time, String device, @Nullable Double load, @Nullable Double limit) {}

    /** The later of two rows of one device and time counts. */
    @Timeseries(ROOT + "last.{device}")
    record Last(@Timestamp Instant time, String device, @Nullable Double load, @Nullable Double limit) {}

    /** A time in a unit of its own, finer than the server's. */
    @Timeseries(ROOT + "micros.{device}")
    record Micros(@Timestamp(unit = TimeUnit.MICROSECONDS, truncate = true) long time, String device, double load) {}

    /** A time that the server must be able to hold. */
    @Timeseries(ROOT + "exact.{device}")
    record Exact(@Timestamp Instant time, String device, double load) {}
}
