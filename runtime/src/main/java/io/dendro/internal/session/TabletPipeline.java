package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.PermanentException;
import io.dendro.error.ServerBusyException;
import io.dendro.error.TransientException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends tablets over one connection before those sent earlier are answered. Two in flight keep the server at work while the
 * next is filled; more gain nothing, since it works on one at a time for a connection, and each costs memory on both sides.
 * Tablets are kept until they are answered, and sent again in their order when the connection broke or the server could
 * not serve: writing a row twice is the same as once.
 */
final class TabletPipeline implements TabletStream {

    /** So many may be unanswered while the next is filled. */
    static final int MOST_IN_FLIGHT = 2;

    private final OngoingCall call;
    private final SpareTablets spare;
    private final Lease lease;
    private final PartialInserts inserts;
    private final Attempts attempts;
    private final List<KeptTablet> unanswered = new ArrayList<>(MOST_IN_FLIGHT);
    private int inFlight;
    private int sent;
    private boolean closed;

    TabletPipeline(OngoingCall call, SpareTablets spare) {
        this(call, spare, call.repeated(() -> call.lendTo(null)), new PartialInserts());
    }

    /**
     * A part of a stream.
     *
     * @param lease of its connection, which ends with it
     * @param inserts what comes of the tablets
     */
    TabletPipeline(OngoingCall call, SpareTablets spare, Lease lease, PartialInserts inserts) {
        this.call = call;
        this.spare = spare;
        this.lease = lease;
        this.inserts = inserts;
        this.attempts = call.attempts();
        lease.holdFor(this, () -> "a tablet stream", call.observation());
    }

    @Override
    public void send(Tablet tablet) {
        requireOpen();
        if (tablet.rows() > 0) {
            send(tablet, sent++);
        }
    }

    /** Sends a tablet that has rows, and says which of the whole stream it is. */
    void send(Tablet tablet, int number) {
        attempts.begin();
        try {
            // The room of an answered tablet is filled again while the processor has it at hand.
            advance(MOST_IN_FLIGHT - 1);
        } catch (DendroException e) {
            // Whatever becomes of those before, this one is not lost.
            spare.keepDespite(inserts.told(e), tablet, number, unanswered);
            throw e;
        }
        unanswered.add(spare.kept(tablet, number));
        tell(MOST_IN_FLIGHT);
        inserts.throwFailure();
    }

    /** Sends a tablet that was kept elsewhere until now. */
    void send(KeptTablet kept) {
        unanswered.add(kept);
        attempts.begin();
        tell(MOST_IN_FLIGHT);
        inserts.throwFailure();
    }

    /** Whether a tablet of a device is on its way. */
    boolean isAwaited(String device) {
        for (KeptTablet kept : unanswered) {
            if (kept.tablet().device().equals(device)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it leads to a node. */
    boolean isOf(@Nullable Endpoint node) {
        return lease.connection().node().equals(node);
    }

    @Override
    public void finish() {
        requireOpen();
        attempts.begin();
        tell(0);
        inserts.requireNone();
    }

    /** Waits for the answers to all that was sent, and throws what keeps it from that. */
    void awaitAll() {
        attempts.begin();
        advance(0);
    }

    /** Reads the answers to what is in flight, as far as they come, and sends nothing again. */
    void settle() {
        try {
            while (inFlight > 0 && isUsable()) {
                receiveOldest();
            }
        } catch (DendroException e) {
            recall();
            inserts.failed(e);
        }
    }

    /** As {@link #advance}, but a failure tells what else came of the stream. */
    private void tell(int most) {
        try {
            advance(most);
        } catch (DendroException e) {
            throw inserts.told(e);
        }
    }

    /** Sends what is not in flight, and reads answers until no more tablets than this lack theirs. */
    private void advance(int most) {
        while (inFlight < unanswered.size() || unanswered.size() > most) {
            try {
                requireConnection();
                if (inFlight < unanswered.size()) {
                    sendNext();
                } else {
                    receiveOldest();
                }
            } catch (ConnectionException | ServerBusyException e) {
                recall();
                attempts.failed(e);
            }
        }
    }

    /** What was in flight over a connection that is of no use any more must be sent over another. */
    private void requireConnection() {
        if (!isUsable()) {
            inFlight = 0;
            call.renew(lease);
        }
    }

    private boolean isUsable() {
        return !lease.connection().isBroken() && !lease.connection().isReadOnly();
    }

    private void sendNext() {
        KeptTablet next = unanswered.get(inFlight);
        try {
            lease.connection().sendTablet(next.tablet());
            inFlight++;
        } catch (TransientException e) {
            throw e;
        } catch (RuntimeException e) {
            // No connection will take it.
            unanswered.remove(next);
            throw e;
        }
    }

    private void receiveOldest() {
        KeptTablet oldest = unanswered.get(0);
        try {
            List<Failure> refused =
                    lease.connection().receiveTabletAnswer(oldest.tablet().device());
            if (!refused.isEmpty()) {
                inserts.answered(
                        oldest.number(),
                        refused.stream()
                                .map(failure -> failure.ofTablet(oldest.number()))
                                .toList());
            }
        } catch (PermanentException e) {
            inserts.failed(e);
        }
        attempts.begin();
        inFlight--;
        spare.giveBack(unanswered.remove(0).tablet());
    }

    /**
     * Reads away what is answered behind a tablet that is sent again. Those sent later may be of the same device, so they are
     * sent once more after it, and what they meet then counts.
     */
    private void recall() {
        for (int i = 1; i < inFlight && isUsable(); i++) {
            try {
                lease.connection()
                        .receiveTabletAnswer(unanswered.get(i).tablet().device());
            } catch (DendroException e) {
                // It is sent again in any case.
            }
        }
        inFlight = 0;
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
