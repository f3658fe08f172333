package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.DendroException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Sends each tablet to the node that leads its device, if that is known: over several connections, so that the nodes work at
 * the same time. Where there is no connection to be had for a leader, the tablet goes over the first one, whose node passes it on.
 */
final class RoutedTablets implements TabletStream {

    private final OngoingCall call;
    private final SpareTablets spare;
    private final PartialInserts inserts = new PartialInserts();
    private final Map<Endpoint, TabletPipeline> lanes = new LinkedHashMap<>();
    /** Those for which no connection was to be had. */
    private final Queue<KeptTablet> untaken = new ArrayDeque<>();

    private @Nullable TabletPipeline first;
    private int sent;
    private boolean closed;

    RoutedTablets(OngoingCall call, SpareTablets spare) {
        this.call = call;
        this.spare = spare;
    }

    @Override
    public void send(Tablet tablet) {
        requireOpen();
        if (tablet.rows() > 0) {
            send(tablet, sent++);
        }
    }

    private void send(Tablet tablet, int number) {
        TabletPipeline lane;
        try {
            sendUntaken();
            lane = lane(tablet.device());
        } catch (RuntimeException e) {
            spare.keepDespite(e, tablet, number, untaken);
            throw e;
        }
        lane.send(tablet, number);
    }

    private void sendUntaken() {
        while (!untaken.isEmpty()) {
            TabletPipeline lane = lane(untaken.element().tablet().device());
            lane.send(untaken.remove());
        }
    }

    private TabletPipeline lane(String device) {
        for (TabletPipeline lane : lanes.values()) {
            // Its next tablet may not overtake it.
            if (lane.isAwaited(device)) {
                return lane;
            }
        }
        Endpoint leader = call.leaders().of(device);
        TabletPipeline known = leader == null ? first : lanes.get(leader);
        TabletPipeline lane = known == null ? opened(leader) : known;
        if (!lane.isOf(leader)) {
            call.awaitLeaders();
        }
        return lane;
    }

    private TabletPipeline opened(@Nullable Endpoint leader) {
        TabletPipeline begun = first;
        if (begun == null) {
            begun = lane(call.repeated(() -> call.lendTo(leader)));
            first = begun;
            return begun;
        }
        Lease other = leader == null ? null : call.tryLend(leader);
        return other == null ? begun : lane(other);
    }

    private TabletPipeline lane(Lease lease) {
        TabletPipeline lane = new TabletPipeline(call, spare, lease, inserts);
        lanes.put(lease.connection().node(), lane);
        return lane;
    }

    @Override
    public void finish() {
        requireOpen();
        boolean goesOn = isDone(this::sendUntaken);
        for (TabletPipeline lane : lanes.values()) {
            if (goesOn) {
                goesOn = isDone(lane::awaitAll);
            } else {
                // What the other nodes say of their tablets is not lost, though nothing more is sent.
                lane.settle();
            }
        }
        inserts.requireNone();
    }

    private boolean isDone(Runnable step) {
        try {
            step.run();
            return true;
        } catch (DendroException e) {
            inserts.failed(e);
            return false;
        }
    }

    private void requireOpen() {
        if (closed || call.isOfClosedSession()) {
            throw new IllegalStateException("the tablet stream or its session is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        lanes.values().forEach(TabletPipeline::close);
    }
}
