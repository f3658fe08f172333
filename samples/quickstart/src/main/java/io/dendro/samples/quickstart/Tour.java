package io.dendro.samples.quickstart;

import static io.dendro.samples.quickstart.MachineReadingMapper.LINE;
import static io.dendro.samples.quickstart.MachineReadingMapper.MACHINE;
import static io.dendro.samples.quickstart.MachineReadingMapper.PLANT;
import static io.dendro.samples.quickstart.MachineReadingMapper.TEMPERATURE;
import static io.dendro.samples.quickstart.MachineReadingMapper.TIME;

import io.dendro.Session;
import io.dendro.query.DeleteStatement;
import io.dendro.query.EntityQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Writes a day and asks about it, each way once. */
final class Tour {
    private static final Duration SLICE = Duration.ofHours(1);

    private static final Table<MachineReading> READINGS = Table.of(MachineReading.class)
            .column("time", MachineReading::time)
            .column("line", MachineReading::line)
            .column("machine", MachineReading::machine)
            .column("temperature", MachineReading::temperature)
            .column("pressure", MachineReading::pressure)
            .column("rpm", MachineReading::rpm)
            .column("state", MachineReading::state);

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
        wholeDay();
        deletion();
    }

    private void write() {
        readings.schema().create();
        Timed<Long> points = Timed.of(() -> {
            long written = 0;
            try (ProgressBar progress = screen.progress("Writing", day.rows())) {
                for (Instant from = FactoryDay.START; from.isBefore(FactoryDay.END); from = from.plus(SLICE)) {
                    List<MachineReading> slice = day.between(from, from.plus(SLICE));
                    readings.insert(slice);
                    progress.advance(slice.size());
                    written += slice.stream().mapToInt(Tour::values).sum();
                }
            }
            return written;
        });
        screen.outcome(
                "%,d points of %,d machines in %.1f s: %,.0f points/s",
                points.value(), day.machines(), points.seconds(), points.value() / points.seconds());
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

    private void wholeDay() {
        EntityQuery<MachineReading> query = readings.select();
        screen.question("All readings as a lazy stream: pages arrive while it runs, memory stays small", query.sql());
        Timed<Long> faults = Timed.of(() -> {
            try (Stream<MachineReading> all = query.stream()) {
                return all.filter(reading -> reading.state() == MachineReading.State.FAULT)
                        .count();
            }
        });
        screen.outcome(
                "%,d of %,d readings are faults, counted in %.1f s", faults.value(), day.rows(), faults.seconds());
    }

    private void deletion() {
        Instant noon = FactoryDay.START.plus(Duration.ofHours(12));
        EntityQuery<MachineReading> ofMachine = readings.select().at(MACHINE.eq("m1"));
        DeleteStatement<MachineReading> deletion =
                readings.delete().at(MACHINE.eq("m1")).where(TIME.before(noon));
        screen.question("Forget the morning of machine m1", deletion.sql());
        int before = ofMachine.list().size();
        Timed<Boolean> done = Timed.of(() -> {
            deletion.execute();
            return true;
        });
        screen.outcome(
                "%,d readings before, %,d after, in %.1f ms",
                before, ofMachine.list().size(), done.seconds() * 1e3);
    }
}
