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
import java.util.function.Supplier;

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
            OngoingCall call = session.beginInsert(allowance, observation);
            call.whole(new Sending(encoded, call));
        } finally {
            session.spareTablets().giveBack(encoded);
        }
    }

    /** An attempt to write a tablet: all that an insert of one row makes for it, where lambdas would be three. */
    private record Sending(EncodedTablet tablet, OngoingCall call) implements Supplier<EncodedTablet> {

        @Override
        public EncodedTablet get() {
            List<Failure> refused = refused(call.lendTo(call.leaders().of(tablet.device())));
            if (!refused.isEmpty()) {
                throw new InsertException(refused);
            }
            return tablet;
        }

        private List<Failure> refused(Lease lease) {
            try {
                lease.connection().sendTablet(tablet);
                return lease.connection().receiveTabletAnswer(tablet.device());
            } finally {
                lease.giveBack();
            }
        }
    }

    TabletStream stream() {
        Observation observation = session.observers().begin(Operation.INSERT);
        OngoingCall call = session.beginInsert(allowance, observation);
        TabletStream stream = call.leaders().areSeveral()
                ? new RoutedTablets(call, session.spareTablets())
                : observation.waiting(() -> new TabletPipeline(call, session.spareTablets()));
        TabletStream limited = allowance.each().isEmpty() ? stream : new SteppedTabletStream(stream, call);
        return observation == Observation.NONE ? limited : new ObservedTabletStream(limited, observation);
    }
}
