package io.dendro.integration.memory;

import io.dendro.Session;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/**
 * Streams all samples of a server and prints one line: their number, their checksum, and the most heap that was in use
 * (garbage included) in megabytes. Runs in a JVM of its own, with a small heap.
 */
final class StreamOfAllSamples {
    private StreamOfAllSamples() {}

    public static void main(String[] arguments) {
        Checksum checksum = new Checksum();
        try (Session session = Session.connect(arguments[0]);
                Stream<Sample> samples = new SampleMapper(session).select().stream()) {
            samples.forEach(checksum::add);
        }
        System.out.println(checksum + " " + peakHeap() / (1 << 20));
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
