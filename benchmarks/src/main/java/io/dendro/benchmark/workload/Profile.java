package io.dendro.benchmark.workload;

import java.util.List;
import java.util.Locale;

/** What varies in the values of a workload; it is the node of the path below the database. */
public enum Profile {
    /** Every value present, one of eight short states. */
    REPEATING,
    /** Every tenth pressure missing. */
    NULLS,
    /** Each state a text of 12 characters that occurs once. */
    UNIQUE,
    /** As {@link #REPEATING}; rows that timed runs write, and no query reads. */
    WRITTEN;

    /** Those that queries read. */
    public static final List<Profile> READ = List.of(REPEATING, NULLS, UNIQUE);

    public String node() {
        return name().toLowerCase(Locale.ROOT);
    }
}
