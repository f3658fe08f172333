package io.dendro.internal.session;

import io.dendro.internal.wire.EncodedTablet;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Room for tablets on their way, kept from insert to insert. Thread-safe. */
final class SpareTablets {

    private final BlockingQueue<EncodedTablet> spare;

    SpareTablets(int most) {
        this.spare = new ArrayBlockingQueue<>(most);
    }

    EncodedTablet take() {
        return Optional.ofNullable(spare.poll()).orElseGet(EncodedTablet::new);
    }

    /** Takes a tablet that is not on its way any more. More than can be kept are left to the garbage collector. */
    void giveBack(EncodedTablet tablet) {
        if (tablet.isWorthKeeping()) {
            boolean kept = spare.offer(tablet);
            assert kept || spare.remainingCapacity() == 0;
        }
    }
}
