package io.dendro.internal.session;

import io.dendro.Endpoint;
import io.dendro.error.ConnectionException;
import io.dendro.error.DendroException;
import io.dendro.error.InsertException.Failure;
import io.dendro.error.ServerBusyException;
import io.dendro.internal.rpc.Command;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests that write rows, each made to the node that leads what it writes to. Several are under way at the same time, as
 * far as there are connections to be had at once; the others, and those that fail on the way, follow one by one, until one
 * fails for good. What is under way then is still awaited, as it may have been refused, and its connections are good.
 */
record RoutedWrites(OngoingCall call) {

    /** A request that was sent. */
    private static final class Flight {

        private final int number;
        private final Command<List<Failure>> command;
        private final Lease lease;
        private boolean isReceived;

        Flight(int number, Command<List<Failure>> command, Lease lease) {
            this.number = number;
            this.command = command;
            this.lease = lease;
        }

        /** Notes what came of it; nothing if it may be made again. */
        void receive(PartialInserts inserts) {
            try {
                inserts.answered(number, lease.connection().receive(command));
            } catch (ConnectionException | ServerBusyException e) {
                // It follows later.
            } catch (DendroException e) {
                inserts.failed(e);
            }
            isReceived = true;
        }

        void end() {
            if (isReceived) {
                lease.giveBack();
            } else {
                lease.discard();
            }
        }
    }

    /** Makes all of them; what the server refused, in their order. */
    List<Failure> all(List<Command<List<Failure>>> commands) {
        PartialInserts inserts = new PartialInserts();
        if (commands.size() > 1) {
            atOnce(commands, inserts);
        }
        for (int i = 0; i < commands.size() && !inserts.hasFailed(); i++) {
            if (!inserts.isAnswered(i)) {
                follow(i, commands.get(i), inserts);
            }
        }
        return inserts.refusals();
    }

    private void follow(int number, Command<List<Failure>> command, PartialInserts inserts) {
        try {
            inserts.answered(number, call.repeated(() -> made(command)));
        } catch (DendroException e) {
            inserts.failed(e);
        }
    }

    private List<Failure> made(Command<List<Failure>> command) {
        Lease lease = call.lendTo(leader(command));
        try {
            return command.apply(lease.connection());
        } finally {
            lease.giveBack();
        }
    }

    private void atOnce(List<Command<List<Failure>>> commands, PartialInserts inserts) {
        List<Flight> flights = new ArrayList<>(commands.size());
        try {
            for (int i = 0; i < commands.size() && !inserts.hasFailed(); i++) {
                Flight flight = sent(i, commands.get(i), inserts);
                if (flight != null) {
                    flights.add(flight);
                }
            }
            flights.forEach(flight -> flight.receive(inserts));
        } finally {
            flights.forEach(Flight::end);
        }
    }

    private @Nullable Flight sent(int number, Command<List<Failure>> command, PartialInserts inserts) {
        Endpoint leader = leader(command);
        Lease lease = leader == null ? null : call.tryLend(leader);
        if (lease == null) {
            return null;
        }
        boolean isSent = false;
        try {
            lease.connection().send(command);
            isSent = true;
            return new Flight(number, command, lease);
        } catch (ConnectionException e) {
            return null;
        } catch (DendroException e) {
            inserts.failed(e);
            return null;
        } finally {
            if (!isSent) {
                lease.giveBack();
            }
        }
    }

    private @Nullable Endpoint leader(Command<?> command) {
        List<String> devices = command.written();
        return devices.isEmpty() ? null : call.leaders().of(devices.get(0));
    }
}
