package io.dendro.internal.session;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Page;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Gives results whose only page is there already, for decoding without a server. Lives in this package because results
 * are otherwise made of pages only by the session.
 */
public final class CapturedResults implements AutoCloseable {

    private static final long NO_QUERY = 0;

    private final Session session;
    private final ConnectionPool pool;

    /** @param session the live session whose server the end of each result is told to */
    public CapturedResults(Session session) {
        SessionOptions options = session.options();
        this.session = session;
        this.pool = new ConnectionPool(options);
    }

    public ResultSet result(List<String> names, List<String> types, List<Integer> positions, List<ByteBuffer> blocks) {
        Connection connection = pool.lend();
        Answer.Layout layout = new Answer.Layout(NO_QUERY, names, types, positions, true);
        Pages pages = new Pages(pool, connection, layout, new Page(blocks, true), "captured");
        return new BlockResultSet(pages, layout, session.server().precision());
    }

    @Override
    public void close() {
        pool.close();
    }
}
