package io.dendro.internal.metadata;

import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.error.Context;
import io.dendro.error.StatementException;

/** Columns that a statement of Dendro's own must be answered with. */
public final class AnswerColumn {

    private AnswerColumn() {}

    /**
     * Finds a column. Users have not asked for it, so that it is no mistake of theirs if it is not there.
     *
     * @throws StatementException if the server does not send it
     */
    public static int of(ResultSet answer, String name) {
        int column = answer.find(name);
        if (column < 0) {
            throw new StatementException(
                    "the server's answer cannot be read: it lacks the column " + name + " and has "
                            + answer.columns().stream().map(ResultColumn::name).toList(),
                    Context.NONE,
                    null);
        }
        return column;
    }
}
