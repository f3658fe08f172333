package io.dendro.benchmark.workload;

import java.util.List;
import java.util.Locale;

/** What varies in the values of a workload; it is the node of the path below the database. */
public enum Profile {
    /** One of eight short states. */
    REPEATING,
    /** Each state a text of 12 characters that occurs once. */
    UNIQUE,
    /** As {@link #REPEATING}, with every tenth pressure missing: rows are {@link SparseReading}s. */
    NULLS,
    /** As {@link #REPEATING}; rows that timed runs write, and no query reads. */
    WRITTEN;

    /** Those whose rows are {@link Reading}s that queries read. */
    public static final List<Profile> DENSE = List.of(REPEATING, UNIQUE);

    /** Those that queries read. */
    public static final List<Profile> READ = List.of(REPEATING, UNIQUE, NULLS);

    private final String node = name().toLowerCase(Locale.ROOT);

    public String node() {
        return node;
    }
}
