package io.dendro.benchmark.comparison;

import io.dendro.benchmark.worker.Figures;

/** Which figure two contenders are compared by. */
enum Measure {
    /** Units per second of wall time. */
    THROUGHPUT,
    /** CPU time of the client's thread for a unit. */
    CPU,
    /** CPU time of the client's process for a unit. */
    PROCESS,
    /** Bytes that the client's thread allocates for a unit. */
    ALLOCATION,
    /** Time of a single call, the median of a run's calls. */
    LATENCY;

    double of(Figures figures) {
        return switch (this) {
            case THROUGHPUT -> figures.unitsPerSecond();
            case CPU -> figures.cpuPerUnit();
            case PROCESS -> figures.processPerUnit();
            case ALLOCATION -> figures.bytesPerUnit();
            case LATENCY -> figures.medianNanos();
        };
    }
}
