package io.dendro.samples.quickstart;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how much of a work is done: a bar that moves on a terminal, and a line at each quarter where the output goes to
 * a file.
 */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;

    /** Where the bar is drawn. */
    enum Surface {
        TERMINAL,
        FILE
    }

    private final PrintWriter out;
    private final Surface surface;
    private final String title;
    private final long total;
    private long done;

    ProgressBar(PrintWriter out, Surface surface, String title, long total) {
        this.out = out;
        this.surface = surface;
        this.title = title;
        this.total = total;
    }

    /** Some more is done. */
    void advance(long amount) {
        long before = done;
        done += amount;
        if (surface == Surface.TERMINAL) {
            out.print("\r" + line());
        } else if (quarters(before) < quarters(done)) {
            out.println(line());
        }
        out.flush();
    }

    /** Ends the bar, full or not, so that what is printed next has a line of its own. */
    @Override
    public void close() {
        if (surface == Surface.TERMINAL) {
            out.println();
            out.flush();
        }
    }

    private String line() {
        int filled = (int) (WIDTH * done / total);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %3d %%  %,d of %,d rows",
                title,
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                100 * done / total,
                done,
                total);
    }

    private long quarters(long amount) {
        return 4 * amount / total;
    }
}
