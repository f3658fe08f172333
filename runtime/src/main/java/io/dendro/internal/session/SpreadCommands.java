package io.dendro.internal.session;

import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.SchemaException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.rpc.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Commands that do not depend on each other, over as many connections as are free: a server works at one after the other of
 * those that come over one connection, but at those of several together. What fails on the way follows by itself, until
 * something fails for good. What is under way then is still awaited. Not thread-safe.
 *
 * @param <T> what comes of each
 */
final class SpreadCommands<T> implements Supplier<List<SpreadCommands.Outcome<T>>> {

    /** So many are worth a connection, which may have to be opened. */
    private static final int WORTH_A_CONNECTION = 8;

    /** The server shall find the next when it is done with one. */
    private static final int MOST_UNANSWERED = 2;

    /**
     * What came of one.
     *
     * @param value null if it was refused
     * @param refusal null if it was not
     */
    record Outcome<T>(@Nullable T value, @Nullable SchemaException refusal) {}

    private record Lane(Lease lease, Deque<Integer> unanswered) {

        void end() {
            if (unanswered.isEmpty()) {
                lease.giveBack();
            } else {
                lease.discard();
            }
        }
    }

    private final OngoingCall call;
    private final List<Command<T>> commands;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Integer, Outcome<T>> outcomes = new TreeMap<>();
    private @Nullable DendroException failure;
    private int next;

    SpreadCommands(OngoingCall call, List<Command<T>> commands) {
        this.call = call;
        this.commands = commands;
    }

    /**
     * Makes all of them, once.
     *
     * @return what came of them, in their order
     * @throws DendroException that is no refusal of one alone
     */
    @Override
    public List<Outcome<T>> get() {
        if (commands.size() > 1) {
            atOnce();
        }
        for (int i = 0; i < commands.size() && failure == null; i++) {
            if (!outcomes.containsKey(i)) {
                follow(i);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return List.copyOf(outcomes.values());
    }

    private void follow(int number) {
        Command<T> command = commands.get(number);
        try {
            outcomes.put(number, new Outcome<>(call.repeated(() -> PooledCalls.with(call.lend(), command)), null));
        } catch (SchemaException e) {
            outcomes.put(number, new Outcome<>(null, e));
        } catch (DendroException e) {
            failed(e);
        }
    }

    private void atOnce() {
        lanes.add(new Lane(call.repeated(call::lend), new ArrayDeque<>()));
        try {
            openOthers();
            while (!lanes.isEmpty()) {
                lanes.forEach(this::send);
                receiveFromEach();
            }
        } finally {
            lanes.forEach(Lane::end);
        }
    }

    private void openOthers() {
        int most = commands.size() / WORTH_A_CONNECTION;
        while (lanes.size() < most) {
            Lease other = call.tryLend();
            if (other == null) {
                return;
            }
            lanes.add(new Lane(other, new ArrayDeque<>()));
        }
    }

    private void send(Lane lane) {
        while (failure == null && next < commands.size() && lane.unanswered().size() < MOST_UNANSWERED) {
            int number = next++;
            try {
                lane.lease().connection().send(commands.get(number));
                lane.unanswered().add(number);
            } catch (ConnectionException e) {
                // It follows later, as do the others of this lane: their answers fail as well.
                return;
            } catch (DendroException e) {
                failed(e);
            }
        }
    }

    /** One answer of each lane. Those with which nothing is left to do are given back. */
    private void receiveFromEach() {
        for (Iterator<Lane> each = lanes.iterator(); each.hasNext(); ) {
            Lane lane = each.next();
            if (!lane.unanswered().isEmpty()) {
                receive(lane);
            }
            boolean isBroken = lane.lease().connection().isBroken();
            if (isBroken || (lane.unanswered().isEmpty() && (next == commands.size() || failure != null))) {
                each.remove();
                lane.end();
            }
        }
    }

    private void receive(Lane lane) {
        int number = lane.unanswered().element();
        try {
            outcomes.put(number, new Outcome<>(lane.lease().connection().receive(commands.get(number)), null));
        } catch (SchemaException e) {
            outcomes.put(number, new Outcome<>(null, e));
        } catch (ConnectionException | ServerBusyException e) {
            // It follows later.
        } catch (DendroException e) {
            failed(e);
        }
        lane.unanswered().remove();
    }

    private void failed(DendroException cause) {
        if (failure == null) {
            failure = cause;
        } else {
            failure.addSuppressed(cause);
        }
    }
}
