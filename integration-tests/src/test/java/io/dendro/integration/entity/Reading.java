package io.dendro.integration.entity;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a machine says at one instant; every kind of column is there. */
@Timeseries("root.it_readings.{plant}.{machine}")
public record Reading(
        @Timestamp Instant time,
        String plant,
        int machine,
        @Measurement(encoding = Encoding.CHIMP, compressor = Compressor.ZSTD) float temperature,
        @Nullable Double pressure,
        @Measurement(value = "rpm-max", encoding = Encoding.ZIGZAG) @Nullable Integer rpm,
        @Measurement(encoding = Encoding.RLE, compressor = Compressor.GZIP) @Nullable Long total,
        @Nullable Boolean running,
        @Measurement(type = DataType.TEXT, encoding = Encoding.DICTIONARY) @Nullable String note,
        @Nullable LocalDate day,
        @Nullable Instant serviced,
        @Nullable State state) {

    /** A reading with nothing but a temperature. */
    public static Reading of(Instant time, String plant, int machine, float temperature) {
        return new Reading(time, plant, machine, temperature, null, null, null, null, null, null, null, null);
    }
}
