package io.dendro.internal.rpc;

import io.dendro.QueryOptions;
import io.dendro.SessionOptions;
import io.dendro.error.Context;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A statement and how it is run: as its own options say, else as the session's. Its time runs from now. */
public final class Statement {

    /** Up to so many columns a page has the session's fetch size; with more, as many cells as with these. */
    private static final int NARROW = 10;

    /** As long as nothing is known of a result, it may be wide. */
    private static final int UNKNOWN_COLUMNS = 100;

    private static final int LONGEST_SHOWN = 200;

    private static final Pattern REPEATABLE = Pattern.compile(
            "\\s*(INSERT|DELETE\\s+FROM|FLUSH|(UN)?SET\\s+TTL)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String sql;
    private final QueryOptions options;
    private final SessionOptions session;
    private final Patience patience;

    public Statement(String sql, QueryOptions options, SessionOptions session) {
        this.sql = sql;
        this.options = options;
        this.session = session;
        this.patience = options.timeout()
                .map(Patience::forAllAnswers)
                .orElseGet(() -> Patience.forEachAnswer(session.requestTimeout()));
    }

    public String sql() {
        return sql;
    }

    public Patience patience() {
        return patience;
    }

    /** Whether carrying it out twice is the same as once, of those that return no rows. */
    public boolean isRepeatable() {
        return REPEATABLE.matcher(sql).matches();
    }

    Context context() {
        return Context.ofStatement(sql);
    }

    ZoneId zone() {
        return options.zone().orElseGet(session::zone);
    }

    /** How many rows the first page shall have, which is asked for before the columns are known. */
    int firstRows() {
        return rows(options.expectedColumns().orElse(UNKNOWN_COLUMNS));
    }

    /** How many rows a page of so many columns shall have. */
    int rows(int columns) {
        return options.fetchSize().orElseGet(() -> adapted(columns));
    }

    /** Its text as it may be shown, without passwords, cut to some length. */
    @Override
    public String toString() {
        String shown = String.valueOf(context().statement());
        return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "...";
    }

    private int adapted(int columns) {
        long cells = (long) session.fetchSize() * NARROW;
        return (int) Math.max(1, cells / Math.max(NARROW, columns));
    }
}
