package io.dendro.benchmark.worker;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a run cost.
 *
 * @param units points or calls
 * @param wallNanos time that passed
 * @param cpuNanos CPU time of the client's thread
 * @param processNanos CPU time of the client's process: its thread, garbage collection, compilation
 * @param allocatedBytes bytes that the client's thread allocated
 * @param medianNanos time of a single call, 0 where calls were not timed one by one
 */
public record Figures(
        long units, long wallNanos, long cpuNanos, long processNanos, long allocatedBytes, long medianNanos) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Figures of(Variant variant) throws Exception {
        long process = SYSTEM.getProcessCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        Outcome outcome = variant.run();
        return new Figures(
                outcome.units(),
                System.nanoTime() - wall,
                THREADS.getCurrentThreadCpuTime() - cpu,
                SYSTEM.getProcessCpuTime() - process,
                THREADS.getCurrentThreadAllocatedBytes() - allocated,
                outcome.medianNanos());
    }

    public double unitsPerSecond() {
        return units * 1e9 / wallNanos;
    }

    public double cpuPerUnit() {
        return (double) cpuNanos / units;
    }

    public double processPerUnit() {
        return (double) processNanos / units;
    }

    public double bytesPerUnit() {
        return (double) allocatedBytes / units;
    }

    /** One line, without spaces at its ends. */
    public String line() {
        return units + " " + wallNanos + " " + cpuNanos + " " + processNanos + " " + allocatedBytes + " " + medianNanos;
    }

    /** Reads what {@link #line} wrote. */
    public static Figures parse(String line) {
        String[] parts = line.split(" ", -1);
        return new Figures(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]));
    }
}
