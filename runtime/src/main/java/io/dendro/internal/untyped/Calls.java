package io.dendro.internal.untyped;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.PathQuery;
import io.dendro.observation.Operation;
import java.util.List;
import java.util.function.Function;

/** How requests get to the server and back. */
public interface Calls {

    /** Calls that all together have the time that one of these has, from now on. */
    Calls oneCall();

    /** Makes a request again that failed on the way, until it succeeds or the session's time for that is over. */
    <T> T repeated(Operation operation, Command<T> command);

    /** Divides what is written to several devices by the nodes that lead them, as far as these are known. */
    <P> List<List<P>> byLeader(List<P> parts, Function<P, String> device);

    /**
     * Makes requests that write rows, all at the same time where they are for several nodes, and each again if it fails on the
     * way.
     *
     * @return what the server refused, in the order of the requests
     * @throws DendroException if one fails for good; it suppresses the failures of the others, and what was refused
     */
    List<Failure> insert(long rows, long bytes, List<Command<List<Failure>>> commands);

    /** Makes a request that must not be carried out twice. */
    <T> T once(Operation operation, Command<T> command);

    /**
     * Asks for series by their paths.
     *
     * @param sql the same as a statement
     */
    ResultSet query(PathQuery query, String sql, QueryOptions options);
}
