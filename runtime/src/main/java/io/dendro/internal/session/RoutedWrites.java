package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.error.ConnectionException;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.observation.Observation;
import io.dendro.internal.rpc.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Requests that write rows, each made to the node that leads what it writes to. Several are under way at the same time, as
 * far as there are connections to be had at once; the others, and those that fail on the way, follow one by one.
 */
record RoutedWrites(ConnectionPool pool, Duration budget, Observation observation) {

    /** A request that was sent. */
    private static final class Flight<T> {

        private final Command<T> command;
        private final Lease lease;
        private boolean isAnswered;

        Flight(Command<T> command, Lease lease) {
            this.command = command;
            this.lease = lease;
        }

        /** What came of it; nothing if it may be made again. */
        Optional<T> result() {
            try {
                T result = lease.connection().receive(command);
                isAnswered = true;
                return Optional.of(result);
            } catch (ServerBusyException e) {
                isAnswered = true;
                return Optional.empty();
            } catch (ConnectionException e) {
                return Optional.empty();
            }
        }

        void end() {
            if (isAnswered) {
                lease.giveBack();
            } else {
                lease.discard();
            }
        }
    }

    /** Makes all of them; what came of each, in their order. */
    <T> List<T> all(List<Command<T>> commands) {
        List<Optional<T>> results = commands.size() == 1 ? List.of(Optional.empty()) : atOnce(commands);
        List<T> all = new ArrayList<>(commands.size());
        for (int i = 0; i < commands.size(); i++) {
            Command<T> command = commands.get(i);
            all.add(results.get(i).orElseGet(() -> Attempts.of(budget, observation, () -> made(command))));
        }
        return all;
    }

    private <T> T made(Command<T> command) {
        Lease lease = pool.lendTo(leader(command));
        try {
            return command.apply(lease.connection());
        } finally {
            lease.giveBack();
        }
    }

    private <T> List<Optional<T>> atOnce(List<Command<T>> commands) {
        List<Optional<Flight<T>>> flights = new ArrayList<>(commands.size());
        try {
            for (Command<T> command : commands) {
                flights.add(sent(command));
            }
            List<Optional<T>> results = new ArrayList<>(commands.size());
            for (Optional<Flight<T>> flight : flights) {
                results.add(flight.flatMap(Flight::result));
            }
            return results;
        } finally {
            flights.forEach(flight -> flight.ifPresent(Flight::end));
        }
    }

    private <T> Optional<Flight<T>> sent(Command<T> command) {
        Endpoint leader = leader(command);
        Lease lease = leader == null ? null : pool.tryLend(leader);
        if (lease == null) {
            return Optional.empty();
        }
        boolean isSent = false;
        try {
            lease.connection().send(command);
            isSent = true;
            return Optional.of(new Flight<>(command, lease));
        } catch (ConnectionException e) {
            return Optional.empty();
        } finally {
            if (!isSent) {
                lease.giveBack();
            }
        }
    }

    private @Nullable Endpoint leader(Command<?> command) {
        List<String> devices = command.written();
        return devices.isEmpty() ? null : pool.leaders().of(devices.get(0));
    }
}
