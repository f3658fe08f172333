package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Answer;
import io.dendro.internal.rpc.Page;
import io.dendro.internal.rpc.Statement;
import io.dendro.internal.wire.Block;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one result, page after page. The next page is asked for as soon as one has come, so that the server
 * and the network work while this one is read. Holds the connection until the last block, an error, or the end.
 */
final class Pages implements AutoCloseable {

    private final Lease lease;
    private final Answer.Layout layout;
    private final Statement statement;
    private final Observation observation;
    private Iterator<ByteBuffer> blocks;
    private boolean askAtFirst;
    private boolean complete;
    private @Nullable DendroException failure;
    private boolean asked;
    private boolean released;

    Pages(Lease lease, Answer.Layout layout, Page first, Statement statement, Observation observation) {
        this.lease = lease;
        this.layout = layout;
        this.statement = statement;
        this.observation = observation;
        this.blocks = enter(first);
        this.askAtFirst = !complete;
    }

    private Iterator<ByteBuffer> enter(Page page) {
        complete = page.isLast();
        for (ByteBuffer block : page.blocks()) {
            observation.rows(Math.max(0, Block.rowsIn(block)), block.remaining());
        }
        return page.blocks().iterator();
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
            observation.failed(e);
            throw e;
        } catch (IllegalStateException e) {
            observation.failed(e);
            throw e;
        } finally {
            if (!succeeded) {
                release();
            }
            // While an answer is awaited the result must not be taken for lost.
            Reference.reachabilityFence(this);
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
            asked = false;
            long since = observation.waits();
            try {
                blocks = enter(lease.connection().receivePage(statement, layout));
            } finally {
                observation.waited(since);
            }
            if (!complete) {
                ask();
            }
        }
        return true;
    }

    private void ask() {
        lease.connection().askForPage(statement, layout);
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
        return endWith(unreadable);
    }

    /** Ends the result with a failure, which is what it has come to for all who ask again. */
    <X extends DendroException> X endWith(X last) {
        failure = last;
        observation.failed(last);
        close();
        return last;
    }

    private void requireOpen() {
        if (lease.isOfClosedSession()) {
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
        try {
            if (complete) {
                lease.connection().queryEnded();
            } else if (!asked) {
                lease.connection().closeQuery(layout.queryId());
            }
        } finally {
            release();
        }
    }

    private void release() {
        if (released) {
            return;
        }
        released = true;
        observation.succeeded();
        if (asked) {
            lease.discard();
        } else {
            lease.giveBack();
        }
    }
}
