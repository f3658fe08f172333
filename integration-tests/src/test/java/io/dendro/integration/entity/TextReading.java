package io.dendro.integration.entity;

import io.dendro.annotation.Measurement;
import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import io.dendro.model.DataType;
import java.time.Instant;

/** Text in both types that hold it. */
@Timeseries("root.it_texts.{device}")
public record TextReading(
        @Timestamp Instant time, String device, String label, @Measurement(type = DataType.TEXT) String note) {}
