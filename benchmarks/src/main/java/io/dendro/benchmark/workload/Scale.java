package io.dendro.benchmark.workload;

import java.util.ArrayList;
import java.util.List;

/** How much of everything a timed run does, the same for all sides. */
public final class Scale {

    /** Rows in a tablet. */
    public static final int BATCH = 1000;

    /** Rows asked for in a page. */
    public static final int FETCH_SIZE = 10_000;

    /** Calls that one run times one by one. */
    public static final int CALLS = 200;

    /** Sessions that one run opens. */
    public static final int SESSIONS = 20;

    /** Programs that one run starts. */
    public static final int PROGRAMS = 3;

    /** How many threads write together. */
    public static final List<Integer> THREADS = List.of(4, 16);

    /** Rows that are encoded over and over. */
    public static final int ENCODED_ROWS = 10 * BATCH;

    public static final int ENCODING_REPETITIONS = 100;

    /** Rows in a captured result. */
    public static final int CAPTURED_ROWS = 10_000;

    public static final int DECODING_REPETITIONS = 50;

    private static final int MIXED_ROWS_PER_MACHINE = 2000;

    private Scale() {}

    /** Rows of one machine in batches. */
    public static <E> List<List<E>> batches(List<E> rows) {
        List<List<E>> batches = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += BATCH) {
            batches.add(List.copyOf(rows.subList(start, start + BATCH)));
        }
        return batches;
    }

    /**
     * Rows of all machines, one machine after another: so many that an insert takes a fifth of a second, since one of a
     * third of them costs 1.6 ns a point more, for code and caches that the pause before it left cold.
     */
    public static List<Reading> writtenRows() {
        return Workload.rows(Profile.WRITTEN, Workload.MACHINES, Workload.ROWS_PER_MACHINE);
    }

    /** Rows of all machines in order of time. */
    public static List<Reading> mixedRows() {
        return Workload.interleaved(Workload.rows(Profile.WRITTEN, Workload.MACHINES, MIXED_ROWS_PER_MACHINE));
    }

    /** Rows that are written one by one, each of another machine than the last. */
    public static List<Reading> singleRows() {
        return Workload.interleaved(Workload.rows(Profile.WRITTEN, Workload.MACHINES, CALLS / Workload.MACHINES));
    }

    /** Fails a run that did less than it should. */
    public static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("expected " + what);
        }
    }
}
