package io.dendro.benchmark.workload;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link Reading} whose pressure may be missing. */
@Timeseries("root.benchmark.{profile}.{machine}")
public record SparseReading(
        @Timestamp(unit = TimeUnit.MILLISECONDS) long time,
        String profile,
        String machine,
        float temperature,
        @Nullable Double pressure,
        int rpm,
        long counter,
        boolean running,
        String state) {

    static SparseReading of(Reading reading, @Nullable Double pressure) {
        return new SparseReading(
                reading.time(),
                reading.profile(),
                reading.machine(),
                reading.temperature(),
                pressure,
                reading.rpm(),
                reading.counter(),
                reading.running(),
                reading.state());
    }
}
