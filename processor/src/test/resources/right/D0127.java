package demo;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

@Timeseries("root.plant.{machine}")
record Reading(@Timestamp Instant time, String machine, String remark) {

    Reading {
        try {
            Files.writeString(Path.of("log"), remark);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
