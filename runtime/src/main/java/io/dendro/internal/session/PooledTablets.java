package io.dendro.internal.session;

import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.wire.EncodedTablet;
import io.dendro.internal.wire.TabletBuffer;
import io.dendro.observation.Operation;
import java.util.List;

/**
 * Tablets over the connections of a session.
 *
 * @param allowance how much time each call has
 */
record PooledTablets(SessionResources session, Allowance allowance) {

    void insert(Tablet tablet) {
        session.pool().requireOpen();
        if (tablet.rows() == 0) {
            return;
        }
        EncodedTablet encoded = session.spareTablets().take();
        try {
            ((TabletBuffer) tablet).encodeInto(encoded);
            Observation observation = session.observers().begin(Operation.INSERT);
            observation.rows(tablet.rows(), tablet.bytes());
            observation.whole(() -> insert(encoded, session.begin(allowance, observation)));
        } finally {
            session.spareTablets().giveBack(encoded);
        }
    }

    private static EncodedTablet insert(EncodedTablet tablet, OngoingCall call) {
        String device = tablet.device();
        List<Failure> failures =
                call.repeated(() -> PooledCalls.with(call.lendTo(call.leaders().of(device)), connection -> {
                    connection.sendTablet(tablet);
                    return connection.receiveTabletAnswer(device);
                }));
        if (!failures.isEmpty()) {
            throw new InsertException(failures);
        }
        return tablet;
    }

    TabletStream stream() {
        Observation observation = session.observers().begin(Operation.INSERT);
        OngoingCall call = session.begin(allowance, observation);
        TabletStream stream = call.leaders().areSeveral()
                ? new RoutedTablets(call, session.spareTablets())
                : observation.waiting(() -> new TabletPipeline(call, session.spareTablets()));
        TabletStream limited = allowance.each().isEmpty() ? stream : new SteppedTabletStream(stream, call);
        return observation == Observation.NONE ? limited : new ObservedTabletStream(limited, observation);
    }
}
