package io.dendro.internal.session;

import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Connection;
import java.lang.ref.Cleaner;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A connection on loan from its pool. It ends once, whoever ends it first. When a result or stream that holds it is lost
 * without having been closed, the loan ends with a warning that says where that was opened.
 */
final class Lease {

    /** Packages whose frames say nothing to a user, as do all internal ones. */
    private static final Set<String> OURS = Set.of(
            "io.dendro",
            "io.dendro.query",
            "io.dendro.mapping",
            "io.dendro.metadata",
            "io.dendro.schema",
            "io.dendro.write");

    /** The place of a lease that has ended. */
    static final int NOWHERE = -1;

    private final ConnectionPool pool;
    private final long since = System.nanoTime();
    private volatile Connection connection;
    private volatile boolean isEmpty;
    private int place = NOWHERE;
    private volatile @Nullable Holder holder;

    /** @param opening has the stack as the JVM keeps it; only who must be told makes frames of it, which costs far more */
    private record Holder(Supplier<String> what, Observation call, Throwable opening, Cleaner.Cleanable loss) {

        static final Cleaner CLEANER = Cleaner.create(task -> {
            Thread thread = new Thread(task, "dendro-lost-results");
            thread.setDaemon(true);
            return thread;
        });

        @Override
        public String toString() {
            return what.get()
                    + Arrays.stream(opening.getStackTrace())
                            .filter(Lease::isOutside)
                            .findFirst()
                            .map(frame -> ", opened at " + frame)
                            .orElse("");
        }
    }

    Lease(ConnectionPool pool, Connection connection) {
        this.pool = pool;
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** Whether the connection was let go, and no other came in its place. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Lets the connection go. Returns false if that was done before. */
    boolean letGo() {
        boolean first = !isEmpty;
        isEmpty = true;
        return first;
    }

    /** Goes on with another connection. */
    void goOnWith(Connection fresh) {
        connection = fresh;
        isEmpty = false;
    }

    /** Where it stands among the loans of its pool, which alone may ask. */
    int place() {
        return place;
    }

    void moveTo(int other) {
        place = other;
    }

    boolean isOlderThan(Lease other) {
        return since - other.since < 0;
    }

    boolean isOfClosedSession() {
        return pool.isClosed();
    }

    /** Notes what holds the connection for longer than a call to the server; the call that comes from outside Dendro opened it. */
    void holdFor(Object owner, Supplier<String> what, Observation call) {
        // This lease must not lead to the owner, or the owner would never be lost.
        holder = new Holder(what, call, new Throwable(), Holder.CLEANER.register(owner, this::lost));
    }

    private static boolean isOutside(StackTraceElement frame) {
        String type = frame.getClassName();
        return !type.startsWith("java.")
                && !type.startsWith("jdk.")
                && !type.startsWith("io.dendro.internal.")
                && !OURS.contains(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
    }

    private void lost() {
        if (pool.retire(this)) {
            LoggerFactory.getLogger(Lease.class)
                    .warn(
                            "Lost without having been closed: {}. Close it, best in a try-with-resources statement.",
                            this);
            Holder held = holder;
            if (held != null) {
                held.call().failed(new IllegalStateException("lost without having been closed"));
            }
        }
    }

    /** Gives the connection back, for others to use if it is still good. */
    void giveBack() {
        pool.takeBack(this);
        forgetOwner();
    }

    /** Takes the connection out of use, as when answers on it will not be read. */
    void discard() {
        pool.retire(this);
        forgetOwner();
    }

    /** Whoever held it may be lost now: the lease has ended. */
    private void forgetOwner() {
        Holder held = holder;
        if (held != null) {
            held.loss().clean();
        }
    }

    /** What holds the connection, since when, and where that was opened. */
    @Override
    public String toString() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
        Holder held = holder;
        return (held == null ? "a call" : held.toString()) + ", for " + seconds + " s now";
    }
}
