package io.dendro.internal.session;

import io.dendro.internal.wire.EncodedTablet;
import java.util.ArrayDeque;
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
