package io.dendro.samples.quickstart;

import static io.dendro.query.Window.window;
import static io.dendro.samples.quickstart.MachineReadingMapper.*;
import static java.time.Duration.ofMinutes;

import io.dendro.Session;
import io.dendro.samples.quickstart.MachineReading.State;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The example of the README: all that a beginner needs, in one piece. {@link Tour} takes its time over the same. */
final class FirstSteps {
    private FirstSteps() {}

    static void take(
            String url, MachineReading oneReading, List<MachineReading> manyReadings, Instant from, Instant to) {
        Instant cutoff = to;
        // region usage
        try (Session session = Session.connect(url)) { // such as iotdb://root:root@127.0.0.1:6667
            MachineReadingMapper readings = new MachineReadingMapper(session);

            readings.schema().create(); // idempotent
            readings.insert(oneReading);
            readings.insert(manyReadings); // any Iterable: grouped by device, columnar, batched

            List<MachineReading> hot = readings.select()
                    .at(PLANT.eq("berlin"), LINE.in("l1", "l2")) // where in the tree: only path columns fit here
                    .where(TIME.between(from, to).and(TEMPERATURE.gt(80f)))
                    .orderBy(TIME.desc())
                    .limit(100)
                    .list();
            hot.forEach(System.out::println);

            record Minute(Instant start, String machine, @Nullable Double meanTemperature, @Nullable Integer peakRpm) {}

            List<Minute> minutes = readings.select(TIME, MACHINE, TEMPERATURE.avg(), RPM.max())
                    .at(PLANT.eq("berlin"))
                    .groupBy(window(ofMinutes(1)).between(from, to))
                    .map(Minute::new) // arity and types checked by javac
                    .list();
            minutes.forEach(System.out::println);

            try (Stream<MachineReading> all = readings.select().stream()) { // pages lazily, bounded memory
                long faults =
                        all.filter(reading -> reading.state() == State.FAULT).count();
                System.out.println(faults);
            }
            readings.last(TEMPERATURE, RPM).at(PLANT.eq("berlin")).list().forEach(System.out::println);
            readings.delete().at(MACHINE.eq("m7")).where(TIME.before(cutoff)).execute();
        }
        // endregion
    }
}
