package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.rpc.Page;
import io.dendro.internal.rpc.Statement;
import java.nio.ByteBuffer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one result, page after page. The next page is asked for as soon as one has come, so that the server
 * and the network work while this one is read. Holds the connection until the last block, an error, or the end.
 */
final class Pages implements AutoCloseable {

    private final ConnectionPool pool;
    private final Connection connection;
    private final Answer.Layout layout;
    private final Statement statement;
    private Iterator<ByteBuffer> blocks;
    private boolean askAtFirst;
    private @Nullable DendroException failure;
    private boolean asked;
    private boolean released;

    Pages(ConnectionPool pool, Connection connection, Answer.Layout layout, Page first, Statement statement) {
        this.pool = pool;
        this.connection = connection;
        this.layout = layout;
        this.statement = statement;
        this.blocks = first.blocks().iterator();
        this.askAtFirst = !first.isLast();
    }

    /**
     * Whether there is another block. A failure is final: asking again throws it again, since a result that went on
     * after one would look complete and lack rows.
     */
    boolean hasNext() {
        if (failure != null) {
            throw failure;
        }
        boolean succeeded = false;
        try {
            boolean found = advance();
            succeeded = true;
            return found;
        } catch (DendroException e) {
            failure = e;
            throw e;
        } finally {
            if (!succeeded) {
                release();
            }
        }
    }

    private boolean advance() {
        if (askAtFirst) {
            askAtFirst = false;
            ask();
        }
        while (!blocks.hasNext()) {
            if (!asked) {
                close();
                return false;
            }
            requireOpen();
            Page page = connection.receivePage(statement);
            asked = false;
            blocks = page.blocks().iterator();
            if (!page.isLast()) {
                ask();
            }
        }
        return true;
    }

    private void ask() {
        connection.askForPage(statement, layout);
        asked = true;
    }

    ByteBuffer next() {
        return blocks.next();
    }

    /** Ends the result because its last block cannot be read. */
    DendroException fail(RuntimeException malformed) {
        DendroException unreadable = new ConnectionException(
                "the server's answer cannot be read: " + malformed.getMessage(),
                Context.ofStatement(statement.sql()),
                malformed);
        failure = unreadable;
        close();
        return unreadable;
    }

    private void requireOpen() {
        if (pool.isClosed()) {
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
