package io.dendro.benchmark.growth;

import com.sun.management.ThreadMXBean;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.Workload;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.IoTDBServerOptions;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Inserts of ten times as many rows each, out of a stream, in time and memory a point. All are written to a real server by one
 * program, whose heap the script bounds. The rows themselves are made while they are written; what that costs is told beside.
 */
public final class Growth {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long FIRST_POINTS = 10_000;
    private static final int FACTOR = 10;
    private static final double MEGABYTE = 1 << 20;

    private final ReadingMapper readings;
    private long firstRow;

    private Growth(Session session) {
        readings = new ReadingMapper(session);
    }

    /** Takes the largest number of points; the smallest is 10,000. */
    public static void main(String[] arguments) {
        long most = Long.parseLong(arguments[0]);
        try (IoTDBServer server =
                        IoTDBServer.start(IoTDBServerOptions.defaults().withDataNodeHeap(3072));
                Session session = Session.connect(SessionOptions.defaults().withEndpoint("127.0.0.1", server.port()))) {
            Growth growth = new Growth(session);
            growth.warmUp();
            System.out.printf(
                    "%12s %12s %14s %14s %14s %14s%n",
                    "points", "M points/s", "CPU ns/point", "rows' ns/point", "bytes/point", "heap after, MB");
            for (long points = FIRST_POINTS; points <= most; points *= FACTOR) {
                growth.measure(points / Workload.MEASUREMENTS);
            }
        }
    }

    private void warmUp() {
        for (int i = 0; i < 20; i++) {
            insert(50_000);
            make(50_000);
        }
    }

    private void measure(long rows) {
        Cost making = Cost.of(() -> make(rows));
        Cost writing = Cost.of(() -> insert(rows));
        long points = rows * Workload.MEASUREMENTS;
        System.out.printf(
                "%12d %12.1f %14.1f %14.1f %14.2f %14.1f%n",
                points,
                points * 1e3 / writing.wallNanos(),
                (double) (writing.cpuNanos() - making.cpuNanos()) / points,
                (double) making.cpuNanos() / points,
                (double) (writing.allocated() - making.allocated()) / points,
                heapInUse() / MEGABYTE);
    }

    private void insert(long rows) {
        try (Stream<Reading> stream = rows(rows)) {
            Scale.require(readings.insert(stream).rows() == rows, rows + " rows written");
        }
        firstRow += rows;
    }

    private void make(long rows) {
        try (Stream<Reading> stream = rows(rows)) {
            Scale.require(stream.filter(row -> row.time() > 0).count() == rows, rows + " rows made");
        }
    }

    /** Rows that go on from those written before, a batch of each machine in turn. */
    private Stream<Reading> rows(long count) {
        return LongStream.range(firstRow, firstRow + count).mapToObj(Workload::row);
    }

    private static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private record Cost(long wallNanos, long cpuNanos, long allocated) {

        static Cost of(Runnable work) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long cpu = THREADS.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            work.run();
            return new Cost(
                    System.nanoTime() - wall,
                    THREADS.getCurrentThreadCpuTime() - cpu,
                    THREADS.getCurrentThreadAllocatedBytes() - allocated);
        }
    }
}
