package io.dendro.internal.rpc;

import io.dendro.QueryOptions;
import io.dendro.SessionOptions;
import io.dendro.error.Context;
import io.dendro.internal.limit.TimeLimit;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A statement and how it is run: as its own options say, else as the session's. Its time runs from now. */
public final class Statement {

    /** Up to so many columns a page has the session's fetch size; with more, as many cells as with these. */
    private static final int NARROW = 10;

    /** As long as nothing is known of a result, it may be wide. */
    private static final int UNKNOWN_COLUMNS = 100;

    private static final int LONGEST_SHOWN = 200;

    /** What is read, and writes whose times are stated: those of now() would be others the next time. */
    private static final Pattern REPEATABLE = Pattern.compile(
            "\\s*(SELECT|SHOW|COUNT|LIST|EXPLAIN|INSERT\\s+INTO\\s+[^(]*\\(\\s*time(stamp)?\\b|DELETE\\s+FROM|FLUSH|(UN)?SET\\s+TTL)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKING =
            Pattern.compile("\\s*(SELECT|SHOW|COUNT|LIST|EXPLAIN)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGING = Pattern.compile(
            "\\bnow\\s*\\(|^\\s*(SELECT|EXPLAIN)\\b.*\\bINTO\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String sql;
    private final Context context;
    private final QueryOptions options;
    private final SessionOptions session;
    private final Patience patience;
    private final TimeLimit limit;

    /** A statement of a call that may take as long as the options say. */
    public Statement(String sql, QueryOptions options, SessionOptions session) {
        this(sql, options, session, TimeLimit.NONE);
    }

    /** @param limit of the call */
    public Statement(String sql, QueryOptions options, SessionOptions session, TimeLimit limit) {
        this.sql = sql;
        this.context = Context.ofStatement(sql);
        this.options = options;
        this.session = session;
        if (options.timeout().isPresent()) {
            Duration time = options.timeout().get();
            this.patience = Patience.forAllAnswers(time, limit);
            this.limit = TimeLimit.ofQuery(time).tighter(limit);
        } else {
            this.patience = Patience.forEachAnswer(session.requestTimeout(), limit);
            this.limit = limit;
        }
    }

    public String sql() {
        return sql;
    }

    Patience patience() {
        return patience;
    }

    /** Until when there may be attempts to have it carried out. */
    public TimeLimit limit() {
        return limit;
    }

    /** Whether carrying it out twice is surely the same as once. */
    public boolean isRepeatable() {
        return REPEATABLE.matcher(sql).lookingAt()
                && !(mayChange() && CHANGING.matcher(sql).find());
    }

    /** Whether its answer surely has columns. */
    public boolean asksForRows() {
        return ASKING.matcher(sql).lookingAt();
    }

    /** Whether a word of {@link #CHANGING} is there, part of another one or not: few statements have one, and this is quick. */
    private boolean mayChange() {
        for (int i = 0; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            if (((letter == 'n' || letter == 'N') && sql.regionMatches(true, i, "now", 0, 3))
                    || ((letter == 'i' || letter == 'I') && sql.regionMatches(true, i, "into", 0, 4))) {
                return true;
            }
        }
        return false;
    }

    Context context() {
        return context;
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
