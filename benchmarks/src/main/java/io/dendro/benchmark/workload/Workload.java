package io.dendro.benchmark.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Rows by a fixed seed, so that every side writes the same. */
public final class Workload {

    public static final int MACHINES = 100;
    public static final int ROWS_PER_MACHINE = 10_000;
    public static final int MEASUREMENTS = 6;

    /** The database of all devices. */
    public static final String DATABASE = "root.benchmark";

    /** The names of the measurements. */
    public static final List<String> NAMES = List.of("temperature", "pressure", "rpm", "counter", "running", "state");

    /** Made beforehand, as making one costs as much as a part of the calls that are timed. */
    private static final List<String> MACHINE_NAMES = machineNames();

    private static final long STEP_MILLIS = 100;
    private static final long FIRST_TIME = 1_700_000_000_000L;
    private static final String[] STATES = {"OFF", "IDLE", "FEED", "READY", "PAUSE", "FAULT", "DRAIN", "CLEAN"};

    private Workload() {}

    /** By the simplest means, as a program that starts cold is measured with them. */
    private static List<String> machineNames() {
        List<String> names = new ArrayList<>(MACHINES);
        for (int index = 0; index < MACHINES; index++) {
            names.add((index < 10 ? "m0" : "m") + index);
        }
        return List.copyOf(names);
    }

    /** Rows of one machine after another, each in order of time. */
    public static List<Reading> rows(Profile profile, int machines, int rowsPerMachine) {
        SplittableRandom random = new SplittableRandom(20_260_101);
        List<Reading> rows = new ArrayList<>(machines * rowsPerMachine);
        for (int machine = 0; machine < machines; machine++) {
            String name = machine(machine);
            for (int row = 0; row < rowsPerMachine; row++) {
                rows.add(row(profile, name, FIRST_TIME + row * STEP_MILLIS, random));
            }
        }
        return rows;
    }

    /** The row that a program writes which does nothing else. */
    public static Reading coldRow() {
        return row(Profile.WRITTEN, machine(0), FIRST_TIME - STEP_MILLIS, new SplittableRandom(20_260_103));
    }

    /** One row, by its number, of as many as wanted: each machine in turn has a batch of them. */
    public static Reading row(long number) {
        long batch = number / Scale.BATCH;
        long time = FIRST_TIME + (batch / MACHINES * Scale.BATCH + number % Scale.BATCH) * STEP_MILLIS;
        return row(Profile.WRITTEN, machine((int) (batch % MACHINES)), time, new SplittableRandom(number));
    }

    private static Reading row(Profile profile, String machine, long time, SplittableRandom random) {
        return new Reading(
                time,
                profile.node(),
                machine,
                20 + random.nextInt(6000) / 100f,
                1 + random.nextInt(1_000_000) / 1e6,
                random.nextInt(3000),
                random.nextLong(1L << 40),
                random.nextInt(10) > 0,
                state(profile, random));
    }

    private static String state(Profile profile, SplittableRandom random) {
        return profile == Profile.UNIQUE
                ? String.format("%012x", random.nextLong(1L << 48))
                : STATES[random.nextInt(STATES.length)];
    }

    /** The same rows with every tenth pressure left out. */
    public static List<SparseReading> sparse(List<Reading> rows) {
        return sparse(rows, 0.1);
    }

    /** The same rows with that share of their pressures left out. */
    public static List<SparseReading> sparse(List<Reading> rows, double missing) {
        SplittableRandom random = new SplittableRandom(20_260_102);
        List<SparseReading> sparse = new ArrayList<>(rows.size());
        for (Reading row : rows) {
            sparse.add(SparseReading.of(row, random.nextDouble() < missing ? null : row.pressure()));
        }
        return sparse;
    }

    public static String machine(int index) {
        return MACHINE_NAMES.get(index);
    }

    /** The device of a machine, as a path. */
    public static String device(Profile profile, String machine) {
        return DATABASE + "." + profile.node() + "." + machine;
    }

    /**
     * The same rows as if they came later: each run of a benchmark writes at times of its own, since rewriting rows
     * costs the server more than writing new ones.
     */
    public static List<Reading> shifted(List<Reading> rows, int run) {
        long shift = (long) run * ROWS_PER_MACHINE * STEP_MILLIS;
        List<Reading> shifted = new ArrayList<>(rows.size());
        for (Reading row : rows) {
            shifted.add(row.at(row.time() + shift));
        }
        return shifted;
    }

    /** The same rows as they arrive from machines that report together: in order of time, device by device. */
    public static List<Reading> interleaved(List<Reading> rows) {
        List<Reading> interleaved = new ArrayList<>(rows);
        interleaved.sort(Comparator.comparingLong(Reading::time));
        return interleaved;
    }

    /** The query for all rows of a profile. */
    public static String selectAll(Profile profile) {
        return select(profile, "*", "");
    }

    /** The query for the first rows of one machine. */
    public static String selectFirst(Profile profile, String machine, int rows) {
        return select(profile, machine, " LIMIT " + rows);
    }

    private static String select(Profile profile, String machine, String limit) {
        return "SELECT " + String.join(", ", NAMES) + " FROM " + device(profile, machine) + limit + " ALIGN BY DEVICE";
    }
}
