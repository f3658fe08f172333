package io.dendro.benchmark.compile;

import java.util.Locale;

/** Whether javac has a new JVM each time, as when Maven or a shell starts it, or one that has compiled before, as in a build daemon. */
enum Temperature {
    COLD,
    WARM;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
