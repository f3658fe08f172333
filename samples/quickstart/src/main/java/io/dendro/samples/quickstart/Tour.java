package io.dendro.samples.quickstart;

import static io.dendro.query.Window.window;
import static io.dendro.samples.quickstart.MachineReadingMapper.*;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import io.dendro.Session;
import io.dendro.query.DeleteStatement;
import io.dendro.query.EntityQuery;
import io.dendro.query.LastQuery;
import io.dendro.query.LastValue;
import io.dendro.query.Query;
import io.dendro.samples.quickstart.MachineReading.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a day and asks about it, each way once. */
final class Tour {
    private static final Duration SLICE = ofHours(1);
    private static final Instant MORNING = FactoryDay.START.plus(ofHours(6));
    private static final Instant NOON = FactoryDay.START.plus(ofHours(12));

    private static final Table<MachineReading> READINGS = Table.<MachineReading>of()
            .column("time", MachineReading::time)
            .column("line", MachineReading::line)
            .column("machine", MachineReading::machine)
            .column("temperature", MachineReading::temperature)
            .column("pressure", MachineReading::pressure)
            .column("rpm", MachineReading::rpm)
            .column("state", MachineReading::state);

    /** What a machine did in a minute; nothing is known of a minute without readings. */
    private record Minute(Instant start, String machine, @Nullable Double meanTemperature, @Nullable Integer peakRpm) {}

    private static final Table<Minute> MINUTES = Table.<Minute>of()
            .column("minute", Minute::start)
            .column("machine", Minute::machine)
            .column("mean temperature", Minute::meanTemperature)
            .column("peak rpm", Minute::peakRpm);

    private static final Table<LastValue<MachineReading>> LAST_VALUES = Table.<LastValue<MachineReading>>of()
            .column("line", last -> last.node(LINE))
            .column("machine", last -> last.node(MACHINE))
            .column("time", LastValue::time)
            .column("measurement", last -> last.column().component())
            .column("value", LastValue::value);

    private final MachineReadingMapper readings;
    private final FactoryDay day;
    private final Screen screen;

    Tour(Session session, FactoryDay day, Screen screen) {
        this.readings = new MachineReadingMapper(session);
        this.day = day;
        this.screen = screen;
    }

    void run() {
        write();
        hotReadings();
        minutes();
        wholeDay();
        lastValues();
        deletion();
    }

    private void write() {
        readings.schema().create();
        Timed<Long> points = Timed.of(this::writeSlices);
        screen.outcome(
                "%,d points of %,d machines in %.1f s: %,.0f points/s",
                points.value(), day.machines(), points.seconds(), points.value() / points.seconds());
    }

    private long writeSlices() {
        long points = 0;
        try (ProgressBar progress = screen.progress("Writing", day.rows())) {
            for (Instant from = FactoryDay.START; from.isBefore(FactoryDay.END); from = from.plus(SLICE)) {
                List<MachineReading> slice = day.between(from, from.plus(SLICE));
                readings.insert(slice);
                progress.advance(slice.size());
                points += slice.stream().mapToInt(Tour::values).sum();
            }
        }
        return points;
    }

    private static int values(MachineReading reading) {
        return reading.pressure() == null ? 3 : 4;
    }

    private void hotReadings() {
        EntityQuery<MachineReading> query = readings.select()
                .at(PLANT.eq("berlin"), LINE.in("l1", "l2"))
                .where(TIME.between(FactoryDay.START, FactoryDay.END).and(TEMPERATURE.gt(80f)))
                .orderBy(TIME.desc())
                .limit(100);
        screen.question("Hot machines on two lines in Berlin, the latest first", query.sql());
        screen.answer(READINGS, Timed.of(query::list));
    }

    private void minutes() {
        Query<Minute> query = readings.select(TIME, MACHINE, TEMPERATURE.avg(), RPM.max())
                .at(PLANT.eq("berlin"))
                .groupBy(window(ofMinutes(1)).between(MORNING, MORNING.plus(ofHours(1))))
                .map(Minute::new);
        screen.question("Each machine in Berlin, minute by minute from 6 to 7 o'clock", query.sql());
        screen.answer(MINUTES, Timed.of(query::list));
    }

    private void wholeDay() {
        EntityQuery<MachineReading> query = readings.select();
        screen.question("All readings as a lazy stream: pages arrive while it runs, memory stays small", query.sql());
        Timed<Long> faults = Timed.of(() -> {
            try (Stream<MachineReading> all = query.stream()) {
                return all.filter(reading -> reading.state() == State.FAULT).count();
            }
        });
        screen.outcome(
                "%,d of %,d readings are faults, counted in %.1f s", faults.value(), day.rows(), faults.seconds());
    }

    private void lastValues() {
        LastQuery<MachineReading> query = readings.last(TEMPERATURE, RPM).at(PLANT.eq("berlin"));
        screen.question("The last temperature and speed of each machine in Berlin", query.sql());
        screen.answer(LAST_VALUES, Timed.of(query::list));
    }

    private void deletion() {
        DeleteStatement<MachineReading> morning =
                readings.delete().at(MACHINE.eq("m1")).where(TIME.before(NOON));
        screen.question("Forget the morning of machine m1", morning.sql());
        long before = readingsOfMachine1();
        Timed<Long> after = Timed.of(() -> {
            morning.execute();
            return readingsOfMachine1();
        });
        screen.outcome("%,d readings before, %,d after, in %.1f ms", before, after.value(), after.seconds() * 1e3);
    }

    private long readingsOfMachine1() {
        return readings.select(TEMPERATURE.count())
                .at(MACHINE.eq("m1"))
                .map(count -> count)
                .first()
                .orElse(0L);
    }
}
