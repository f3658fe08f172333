package io.dendro.benchmark.workload;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes rows and holds the last ten thousand, so that making them cannot be optimised away and memory stays bounded. */
public final class Kept implements Consumer<Reading> {

    private final @Nullable Reading[] last = new Reading[10_000];
    private int next;
    private long rows;

    public void clear() {
        rows = 0;
    }

    @Override
    public void accept(Reading reading) {
        last[next] = reading;
        next = next == last.length - 1 ? 0 : next + 1;
        rows++;
    }

    public long rows() {
        return rows;
    }
}
