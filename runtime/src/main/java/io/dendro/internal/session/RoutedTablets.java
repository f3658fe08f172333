package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.Tablet;
import io.dendro.TabletStream;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException;
import io.dendro.error.InsertException.Failure;
import io.dendro.internal.observation.Observation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<Endpoint, Lane> lanes = new LinkedHashMap<>();
    private @Nullable Lane first;
    private int sent;
    private boolean closed;

    /**
     * The tablets of one connection.
     *
     * @param numbers which of all tablets those of this connection are
     */
    private record Lane(TabletPipeline stream, List<Integer> numbers) {}

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
            Lane lane = lane(tablet.device());
            lane.numbers().add(sent++);
            lane.stream().send(tablet);
        }
    }

    private Lane lane(String device) {
        for (Lane lane : lanes.values()) {
            // Its next tablet may not overtake it.
            if (lane.stream().isAwaited(device)) {
                return lane;
            }
        }
        Endpoint leader = pool.leaders().of(device);
        Lane known = leader == null ? first : lanes.get(leader);
        if (leader == null) {
            pool.awaitLeaders();
        }
        return known == null ? opened(leader) : known;
    }

    private Lane opened(@Nullable Endpoint leader) {
        Lane begun = first;
        if (begun == null) {
            begun = lane(Attempts.of(budget, observation, () -> pool.lendTo(leader)));
            first = begun;
            return begun;
        }
        Lease other = leader == null ? null : pool.tryLend(leader);
        return other == null ? begun : lane(other);
    }

    private Lane lane(Lease lease) {
        Lane lane = new Lane(new TabletPipeline(pool, spare, budget, observation, lease), new ArrayList<>());
        lanes.put(lease.connection().node(), lane);
        return lane;
    }

    @Override
    public void finish() {
        requireOpen();
        List<Failure> failures = new ArrayList<>();
        for (Lane lane : lanes.values()) {
            try {
                lane.stream().finish();
            } catch (InsertException e) {
                e.failures()
                        .forEach(failure ->
                                failures.add(failure.ofTablet(lane.numbers().get(failure.tablet()))));
            } catch (DendroException e) {
                if (!failures.isEmpty()) {
                    e.addSuppressed(new InsertException(failures));
                }
                throw e;
            }
        }
        if (!failures.isEmpty()) {
            failures.sort(Comparator.comparingInt(Failure::tablet));
            throw new InsertException(failures);
        }
    }

    private void requireOpen() {
        if (closed || pool.isClosed()) {
            throw new IllegalStateException("the tablet stream or its session is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        lanes.values().forEach(lane -> lane.stream().close());
    }
}
