package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.util.function.Supplier;

/** How rows of a SHOW statement are read: columns are found once per result, as versions of the server differ in them. */
@FunctionalInterface
public interface Reading<R> {

    /** Finds the columns; what is given reads the row at which the result stands. */
    Supplier<R> bind(ResultSet result);

    /**
     * The same with what must be asked before the statement, as the statement's result holds a connection.
     *
     * @param call of which the statement is a part too
     */
    default Reading<R> prepared(Session call) {
        return this;
    }
}
