package io.dendro.internal.untyped;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.PathQuery;
import io.dendro.observation.Operation;

/** How requests get to the server and back. */
public interface Calls {

    /** Makes a request again that failed on the way, until it succeeds or the session's time for that is over. */
    <T> T repeated(Operation operation, Command<T> command);

    /** Makes a request that writes rows, again if it fails on the way. */
    <T> T insert(long rows, long bytes, Command<T> command);

    /** Makes a request that must not be carried out twice. */
    <T> T once(Operation operation, Command<T> command);

    /**
     * Asks for series by their paths.
     *
     * @param sql the same as a statement
     */
    ResultSet query(PathQuery query, String sql, QueryOptions options);
}
