package io.dendro.benchmark.workload;

import io.dendro.annotation.Timeseries;
import io.dendro.annotation.Timestamp;
import java.util.concurrent.TimeUnit;

/** One row of six measurements, about 41.5 bytes on the wire; no value is ever missing. */
@Timeseries("root.benchmark.{profile}.{machine}")
public record Reading(
        @Timestamp(unit = TimeUnit.MILLISECONDS) long time,
        String profile,
        String machine,
        float temperature,
        double pressure,
        int rpm,
        long counter,
        boolean running,
        String state) {

    /** The same values at another time. */
    public Reading at(long otherTime) {
        return new Reading(otherTime, profile, machine, temperature, pressure, rpm, counter, running, state);
    }
}
