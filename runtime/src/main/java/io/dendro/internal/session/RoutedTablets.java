package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.internal.observation.Observation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends each tablet to the node that leads its device, if that is known: over several connections, so that the nodes work at
 * the same time. Where there is no connection to be had for a leader, the tablet goes over the first one, whose node passes it on.
 */
final class RoutedTablets implements TabletStream {

    private final ConnectionPool pool;
    private final SpareTablets spare;
    private final Duration budget;
    private final Observation observation;
    private final PartialInserts inserts = new PartialInserts();
    private final Map<Endpoint, TabletPipeline> lanes = new LinkedHashMap<>();
    private @Nullable TabletPipeline first;
    private int sent;
    private boolean closed;

    /** @param budget how long it is tried to get a tablet to the server after a failure */
    RoutedTablets(ConnectionPool pool, SpareTablets spare, Duration budget, Observation observation) {
        this.pool = pool;
        this.spare = spare;
        this.budget = budget;
        this.observation = observation;
    }

    @Override
    public void send(Tablet tablet) {
        requireOpen();
        if (tablet.rows() > 0) {
            lane(tablet.device()).send(tablet, sent++);
        }
    }

    private TabletPipeline lane(String device) {
        for (TabletPipeline lane : lanes.values()) {
            // Its next tablet may not overtake it.
            if (lane.isAwaited(device)) {
                return lane;
            }
        }
        Endpoint leader = pool.leaders().of(device);
        TabletPipeline known = leader == null ? first : lanes.get(leader);
        if (leader == null) {
            pool.awaitLeaders();
        }
        return known == null ? opened(leader) : known;
    }

    private TabletPipeline opened(@Nullable Endpoint leader) {
        TabletPipeline begun = first;
        if (begun == null) {
            begun = lane(Attempts.of(budget, observation, () -> pool.lendTo(leader)));
            first = begun;
            return begun;
        }
        Lease other = leader == null ? null : pool.tryLend(leader);
        return other == null ? begun : lane(other);
    }

    private TabletPipeline lane(Lease lease) {
        TabletPipeline lane = new TabletPipeline(pool, spare, new Attempts(budget, observation), lease, inserts);
        lanes.put(lease.connection().node(), lane);
        return lane;
    }

    @Override
    public void finish() {
        requireOpen();
        lanes.values().forEach(TabletPipeline::awaitAll);
        inserts.requireNone();
    }

    private void requireOpen() {
        if (closed || pool.isClosed()) {
            throw new IllegalStateException("the tablet stream or its session is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        lanes.values().forEach(TabletPipeline::close);
    }
}
