package io.dendro.samples.quickstart;

import io.dendro.samples.quickstart.ProgressBar.Surface;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What the user sees: plain text that also reads well in a file. */
final class Screen {
    private static final int WIDTH = 110;
    private static final int MOST_ROWS = 8;
    private static final String INDENT = "   ";

    private final PrintWriter out;
    private final Surface surface;
    private int questions;

    Screen(PrintWriter out, Surface surface) {
        this.out = out;
        this.surface = surface;
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    ProgressBar progress(String title, long total) {
        return new ProgressBar(out, surface, title, total);
    }

    /** A numbered question, with the statement that Dendro sends for it. */
    void question(String title, String sql) {
        questions++;
        line("");
        line("%d. %s", questions, title);
        wrapped(sql).forEach(part -> line("%s%s", INDENT + INDENT, part));
        line("");
    }

    /** The first rows of an answer, and how long all of them took. */
    <R> void answer(Table<R> table, Timed<List<R>> rows) {
        table.lines(rows.value(), MOST_ROWS).forEach(line -> line("%s%s", INDENT, line));
        outcome("%,d rows in %.1f ms", rows.value().size(), rows.seconds() * 1e3);
    }

    /** What a statement without a table came to. */
    void outcome(String format, Object... values) {
        line("%s=> %s", INDENT, String.format(Locale.ROOT, format, values));
    }

    /** Cut between words, so that the lines can be copied as one statement. */
    private static List<String> wrapped(String sql) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : sql.split(" ", -1)) {
            boolean fits = column + 1 + word.length() <= WIDTH;
            if (column > 0) {
                text.append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString().lines().toList();
    }
}
