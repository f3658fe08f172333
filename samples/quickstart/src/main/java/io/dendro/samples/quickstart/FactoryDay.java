package io.dendro.samples.quickstart;

import io.dendro.samples.quickstart.MachineReading.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The readings of one day, invented but the same in every run, so that a second run overwrites what the first wrote.
 *
 * @param machines how many machines the factory has, spread over its plants and lines
 * @param interval the time between two readings of a machine, in whole seconds
 */
record FactoryDay(int machines, Duration interval) {
    static final Instant START = Instant.parse("2026-01-15T00:00:00Z");
    static final Instant END = START.plus(Duration.ofDays(1));

    private static final List<String> PLANTS = List.of("berlin", "lyon", "porto", "turin");
    private static final int LINES = 5;
    private static final Duration REPAIR = Duration.ofMinutes(20);

    long rows() {
        return machines * readingsOfOneMachine();
    }

    private long readingsOfOneMachine() {
        return firstTickFrom(END);
    }

    /** What all machines send from one moment to another, in the order in which it arrives. */
    List<MachineReading> between(Instant from, Instant to) {
        List<MachineReading> readings = new ArrayList<>();
        for (long tick = firstTickFrom(from); ; tick++) {
            Instant time = START.plus(interval.multipliedBy(tick));
            if (!time.isBefore(to)) {
                return readings;
            }
            for (int machine = 0; machine < machines; machine++) {
                readings.add(reading(machine, tick, time));
            }
        }
    }

    private long firstTickFrom(Instant from) {
        return (sinceStart(from).toSeconds() + interval.toSeconds() - 1) / interval.toSeconds();
    }

    private MachineReading reading(int machine, long tick, Instant time) {
        SplittableRandom random = new SplittableRandom(machine * 1_000_003L + tick);
        State state = state(machine, time);
        double warmth = 52 + 6 * Math.sin(2 * Math.PI * sinceStart(time).toSeconds() / 86_400.0) + machine % 7;
        double noise = random.nextDouble(-1.5, 1.5);
        return new MachineReading(
                time,
                PLANTS.get(machine % PLANTS.size()),
                "l" + (machine / PLANTS.size() % LINES + 1),
                "m" + (machine + 1),
                (float) (warmth + noise + (state == State.FAULT ? 32 : 0)),
                random.nextInt(20) == 0 ? null : 6.2 + noise / 10, // one reading in twenty comes without
                rpm(state, random),
                state);
    }

    private static int rpm(State state, SplittableRandom random) {
        return switch (state) {
            case RUNNING -> 1450 + random.nextInt(100);
            case IDLE -> 0;
            case FAULT -> 600 + random.nextInt(200);
        };
    }

    /** At noon everybody rests; once a day each machine fails, one after the other. */
    private State state(int machine, Instant time) {
        Duration now = sinceStart(time);
        Duration failure = Duration.ofMinutes(30 + 1_320L * machine / machines);
        if (now.compareTo(failure) >= 0 && now.compareTo(failure.plus(REPAIR)) < 0) {
            return State.FAULT;
        }
        return now.toHours() == 12 ? State.IDLE : State.RUNNING;
    }

    private static Duration sinceStart(Instant time) {
        return Duration.between(START, time);
    }
}
