package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.PermanentException;
import io.dendro.error.ServerBusyException;
import io.dendro.error.TransientException;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Connection;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sends tablets with two in flight: more gain nothing, since the server works on one at a time for a connection, and
 * each costs memory on both sides. Tablets are kept until they are answered, and sent again in their order when the
 * connection broke or the server could not serve: writing a row twice is the same as once.
 */
final class TabletPipeline implements TabletStream {

    private static final int MOST_IN_FLIGHT = 2;

    private final ConnectionPool pool;
    private final SpareTablets spare;
    private final Attempts attempts;
    private final Observation observation;
    private final Deque<EncodedTablet> unanswered = new ArrayDeque<>(MOST_IN_FLIGHT);
    private final List<Failure> failures = new ArrayList<>();
    private Lease lease;
    private int answered;
    private boolean closed;

    /** @param budget how long it is tried to get a tablet to the server after a failure */
    TabletPipeline(ConnectionPool pool, SpareTablets spare, Duration budget, Observation observation) {
        this(pool, spare, budget, observation, Attempts.of(budget, observation, () -> pool.lendTo(null)));
    }

    /** @param lease of the connection to begin with, which ends with this stream */
    TabletPipeline(ConnectionPool pool, SpareTablets spare, Duration budget, Observation observation, Lease lease) {
        this.pool = pool;
        this.spare = spare;
        this.observation = observation;
        this.attempts = new Attempts(budget, observation);
        this.lease = lease;
        lease.holdFor(this, () -> "a tablet stream", observation);
    }

    @Override
    public void send(Tablet tablet) {
        requireOpen();
        if (tablet.rows() == 0) {
            return;
        }
        if (unanswered.size() == MOST_IN_FLIGHT) {
            receiveOldest();
        }
        EncodedTablet encoded = spare.take();
        ((TabletBuffer) tablet).encodeInto(encoded);
        unanswered.addLast(encoded);
        try {
            lease.connection().sendTablet(encoded);
        } catch (ConnectionException e) {
            reconnect(e);
        }
    }

    /** Whether a tablet of a device is on its way. */
    boolean isAwaited(String device) {
        for (EncodedTablet tablet : unanswered) {
            if (tablet.device().equals(device)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void finish() {
        requireOpen();
        while (!unanswered.isEmpty()) {
            receiveOldest();
        }
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
    }

    private void receiveOldest() {
        EncodedTablet oldest = unanswered.getFirst();
        while (true) {
            try {
                for (Failure failure : lease.connection().receiveTabletAnswer(oldest.device())) {
                    failures.add(failure.ofTablet(answered));
                }
                answered++;
                attempts.succeeded();
                spare.giveBack(unanswered.removeFirst());
                return;
            } catch (ConnectionException e) {
                reconnect(e);
            } catch (ServerBusyException e) {
                sendAgain(e);
            } catch (PermanentException e) {
                spare.giveBack(unanswered.removeFirst());
                throw withRefusals(e);
            }
        }
    }

    /** Makes another attempt possible, or throws the failure, which must not hide what was refused before. */
    private void failed(DendroException failure) {
        try {
            attempts.failed(failure);
        } catch (DendroException last) {
            throw withRefusals(last);
        }
    }

    private <X extends DendroException> X withRefusals(X failure) {
        if (!failures.isEmpty()) {
            failure.addSuppressed(new InsertException(failures));
        }
        return failure;
    }

    /** Those sent later may be of the same device, so they are written once more after it: the order is kept. */
    private void sendAgain(ServerBusyException busy) {
        if (lease.connection().isReadOnly()) {
            reconnect(busy);
            return;
        }
        try {
            receiveOthers();
            failed(busy);
            requireOpen();
            sendUnanswered();
        } catch (ConnectionException e) {
            reconnect(e);
        }
    }

    private void receiveOthers() {
        unanswered.stream().skip(1).forEach(tablet -> {
            try {
                lease.connection().receiveTabletAnswer(tablet.device());
            } catch (ServerBusyException e) {
                // It is sent again in any case.
            }
        });
    }

    private void reconnect(TransientException first) {
        TransientException failure = first;
        while (true) {
            failed(failure);
            Connection broken = lease.connection();
            lease.discard();
            try {
                lease = pool.lendInstead(broken);
                lease.holdFor(this, () -> "a tablet stream", observation);
                sendUnanswered();
                return;
            } catch (ConnectionException | ServerBusyException e) {
                failure = e;
            }
        }
    }

    private void sendUnanswered() {
        for (EncodedTablet tablet : unanswered) {
            lease.connection().sendTablet(tablet);
        }
    }

    private void requireOpen() {
        if (closed || lease.isOfClosedSession()) {
            throw new IllegalStateException("the tablet stream or its session is closed");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (unanswered.isEmpty()) {
            lease.giveBack();
        } else {
            lease.discard();
        }
    }
}
