package io.dendro.testing.fault;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a {@link FaultProxy} does to its connections, those that are open and those that come. Bytes are counted for each
 * connection by itself, from the moment at which the fault was injected or, if that is later, from its first byte.
 * Immutable; one fault may be injected any number of times.
 */
public final class Fault {
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);

    private final String description;
    private final Listening listening;
    private final Duration hold;
    private final Function<Direction, Transit> transit;

    private Fault(String description, Listening listening, Duration hold, Function<Direction, Transit> transit) {
        this.description = description;
        this.listening = listening;
        this.hold = hold;
        this.transit = transit;
    }

    /** None: bytes pass as they are. */
    public static Fault none() {
        return new Fault("none", Listening.OPEN, Duration.ZERO, direction -> Transit.UNCHANGED);
    }

    /** Each read of at most 64 KB waits this long before it goes on, in both directions. */
    public static Fault delay(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay is " + delay + ": it must not be negative");
        }
        return new Fault("delay of " + delay, Listening.OPEN, delay, direction -> Transit.UNCHANGED);
    }

    /**
     * A network that lost its route: connections are accepted and stay open, nothing passes, nobody is told. What came
     * meanwhile goes on with the next fault that lets it; {@link FaultProxy#cut()} loses it.
     */
    public static Fault blackHole() {
        return new Fault("black hole", Listening.OPEN, FOR_EVER, direction -> Transit.UNCHANGED);
    }

    /**
     * A node that dies in the middle of a message: a connection ends in both directions as soon as so many bytes have passed in
     * this one; with 0, when the first would. The bytes before are delivered.
     */
    public static Fault cutAfter(Direction direction, long bytes) {
        requireNotNegative(bytes);
        return altering(
                "cut " + direction + " after " + bytes + " bytes", direction, () -> new Transit.CutAfter(bytes));
    }

    /**
     * A broken line: after so many bytes in this direction all others are altered.
     *
     * @param seed the same seed alters the same bytes alike
     */
    public static Fault garbageAfter(Direction direction, long bytes, long seed) {
        requireNotNegative(bytes);
        return altering(
                "garbage " + direction + " after " + bytes + " bytes, seed " + seed,
                direction,
                () -> new Transit.GarbageAfter(bytes, seed));
    }

    /**
     * A node that is not there: new connections are refused. Open ones are not touched; {@link FaultProxy#cut()} ends
     * them.
     */
    public static Fault refuseConnections() {
        return new Fault("refused connections", Listening.CLOSED, Duration.ZERO, direction -> Transit.UNCHANGED);
    }

    private static Fault altering(String description, Direction altered, Supplier<Transit> transit) {
        return new Fault(
                description,
                Listening.OPEN,
                Duration.ZERO,
                direction -> direction == altered ? transit.get() : Transit.UNCHANGED);
    }

    private static void requireNotNegative(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes is " + bytes + ": it must not be negative");
        }
    }

    Listening listening() {
        return listening;
    }

    /** How long each read is held back. */
    Duration hold() {
        return hold;
    }

    /** What happens in one direction of one connection from now on. */
    Transit transit(Direction direction) {
        return transit.apply(direction);
    }

    @Override
    public String toString() {
        return description;
    }

    /** Whether the port takes connections. */
    enum Listening {
        OPEN,
        CLOSED
    }
}
