package io.dendro.internal.session;

import io.dendro.error.Context;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Page;
import java.nio.ByteBuffer;
import java.util.Iterator;

/**
 * The blocks of one result, page after page. The next page is asked for as soon as one has come, so that the server
 * and the network work while this one is read. Holds the connection until the last block, an error, or the end.
 */
final class Pages implements AutoCloseable {

    private final ConnectionPool pool;
    private final Connection connection;
    private final Answer.Layout layout;
    private final Context context;
    private Iterator<ByteBuffer> blocks;
    private boolean asked;
    private boolean released;

    Pages(ConnectionPool pool, Connection connection, Answer.Layout layout, Page first, String sql) {
        this.pool = pool;
        this.connection = connection;
        this.layout = layout;
        this.context = Context.ofStatement(sql);
        this.blocks = first.blocks().iterator();
        askUnless(first.isLast());
    }

    private void askUnless(boolean last) {
        if (!last) {
            connection.askForPage(layout.queryId());
            asked = true;
        }
    }

    boolean hasNext() {
        while (!blocks.hasNext()) {
            if (!asked) {
                close();
                return false;
            }
            requireOpen();
            receive();
        }
        return true;
    }

    ByteBuffer next() {
        return blocks.next();
    }

    private void receive() {
        boolean received = false;
        try {
            Page page = connection.receivePage(context);
            asked = false;
            blocks = page.blocks().iterator();
            askUnless(page.isLast());
            received = true;
        } finally {
            if (!received) {
                release();
            }
        }
    }

    private void requireOpen() {
        if (pool.isClosed()) {
            release();
            throw new IllegalStateException("the session was closed while this result was being read");
        }
    }

    @Override
    public void close() {
        if (released) {
            return;
        }
        // With an answer still on its way the connection is given up: the server then drops the query at once, whereas
        // waiting for the answer could take as long as the query does.
        if (!asked) {
            connection.closeQuery(layout.queryId());
        }
        release();
    }

    private void release() {
        if (released) {
            return;
        }
        released = true;
        if (asked) {
            pool.discard(connection);
        } else {
            pool.giveBack(connection);
        }
    }
}
