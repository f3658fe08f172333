package io.dendro.integration.strings;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.DendroException;

/** What a server does with a statement, whatever the statement is. */
enum Answer {
    REFUSED,
    /** It returned a result with rows in it. */
    ROWS,
    /** It returned a result without a row, or the number of something that there is none of. */
    NO_ROWS,
    /** It is a statement that returns no result. */
    DONE;

    static Answer to(String statement, Session session) {
        try (ResultSet result = session.query(statement)) {
            return result.next() && !isCountOfNothing(result) ? ROWS : NO_ROWS;
        } catch (DendroException refused) {
            return REFUSED;
        } catch (IllegalArgumentException withoutResult) {
            return DONE;
        }
    }

    private static boolean isCountOfNothing(ResultSet result) {
        return result.columns().get(0).name().startsWith("count")
                && result.getObject(0) instanceof Number number
                && number.longValue() == 0
                && !result.next();
    }
}
