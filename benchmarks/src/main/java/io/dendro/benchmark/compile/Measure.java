package io.dendro.benchmark.compile;

import java.util.Locale;

/** Which time counts. */
enum Measure {
    CPU,
    WALL;

    double seconds(Cost cost) {
        return switch (this) {
            case CPU -> cost.cpuNanos() / 1e9;
            case WALL -> cost.wallNanos() / 1e9;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
