package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Room for tablets on their way, kept from insert to insert. What was given back last is taken first, as the processor
 * has it at hand. Thread-safe.
 */
final class SpareTablets {

    private final int most;
    private final Deque<EncodedTablet> spare = new ArrayDeque<>();

    SpareTablets(int most) {
        this.most = most;
    }

    EncodedTablet take() {
        EncodedTablet kept = poll();
        return kept == null ? new EncodedTablet() : kept;
    }

    /** A tablet as it is sent. */
    KeptTablet kept(Tablet tablet, int number) {
        EncodedTablet encoded = take();
        ((TabletBuffer) tablet).encodeInto(encoded);
        return new KeptTablet(encoded, number);
    }

    /** Keeps a tablet that was not sent because of a failure; if it cannot be, the failure tells that too. */
    void keepDespite(RuntimeException failure, Tablet tablet, int number, Collection<KeptTablet> unsent) {
        try {
            unsent.add(kept(tablet, number));
        } catch (RuntimeException unfit) {
            failure.addSuppressed(unfit);
        }
    }

    private synchronized @Nullable EncodedTablet poll() {
        return spare.pollFirst();
    }

    /** Takes a tablet that is not on its way any more. More than can be kept are left to the garbage collector. */
    synchronized void giveBack(EncodedTablet tablet) {
        if (tablet.isWorthKeeping() && spare.size() < most) {
            spare.addFirst(tablet);
        }
    }
}
