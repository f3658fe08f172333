package io.dendro.integration.strings;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.DendroException;

/** What a server does with a statement, whatever the statement is. */
enum Answer {
    REFUSED,
    /** It returned a result with rows in it. */
    ROWS,
    /** It returned a result without a row. */
    NO_ROWS,
    /** It is a statement that returns no result. */
    DONE;

    static Answer to(String statement, Session session) {
        try (ResultSet result = session.query(statement)) {
            return result.next() ? ROWS : NO_ROWS;
        } catch (DendroException refused) {
            return REFUSED;
        } catch (IllegalArgumentException withoutResult) {
            return DONE;
        }
    }
}
