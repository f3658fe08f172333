package io.dendro.benchmark.worker;

import java.util.Arrays;

/**
 * What a run did.
 *
 * @param units how many points, or calls, the costs are divided by
 * @param medianNanos how long a single call took, where calls were timed one by one; else 0
 */
public record Outcome(long units, long medianNanos) {

    public static Outcome ofRows(long rows, int measurements) {
        return new Outcome(rows * measurements, 0);
    }

    /** Something done many times over, each time measured. */
    @FunctionalInterface
    public interface Call {
        void run(int index) throws Exception;
    }

    public static Outcome ofCalls(int count, Call call) throws Exception {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            call.run(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Outcome(count, nanos[count / 2]);
    }
}
