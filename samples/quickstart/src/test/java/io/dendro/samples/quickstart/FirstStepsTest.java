package io.dendro.samples.quickstart;

import static io.dendro.samples.quickstart.MachineReadingMapper.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Machines m1 and m5 stand in Berlin; m1 fails from 00:30 to 00:50. */
@IoTDBTest
class FirstStepsTest {
    private static final FactoryDay DAY = new FactoryDay(8, Duration.ofMinutes(10));

    private static final Instant FROM = Instant.parse("2026-01-15T00:20:00Z");
    private static final Instant TO = Instant.parse("2026-01-15T00:50:00Z");

    private final PrintStream console = System.out;

    @AfterEach
    void cleanUp(Session session) {
        System.setOut(console);
        session.execute("DELETE DATABASE root.factory");
    }

    @Test
    void doWhatTheReadmeSays(IoTDBServer server, Session session) {
        List<MachineReading> day = DAY.between(FactoryDay.START, FactoryDay.END);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));

        FirstSteps.take(server.url(), day.get(0), day, FROM, TO);

        List<String> lines = output.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.subList(0, 2))
                .as("the hot readings, the latest first")
                .containsExactlyElementsOf(List.of(
                        reading(day, "m1", "2026-01-15T00:40:00Z"), reading(day, "m1", "2026-01-15T00:30:00Z")));
        assertThat(lines.subList(2, 62))
                .as("30 minutes of two machines")
                .allMatch(line -> line.matches("Minute\\[start=.*, machine=m[15], .*]"))
                .anyMatch(line -> line.matches(".*00:20:00Z, machine=m5, meanTemperature=\\d.*, peakRpm=\\d+]"))
                .anyMatch(line -> line.matches(".*00:21:00Z, machine=m5, meanTemperature=null, peakRpm=null]"));
        assertThat(lines.get(62)).as("faults").isEqualTo("16");
        assertThat(lines.subList(63, lines.size()))
                .as("last values")
                .hasSize(4)
                .allMatch(line -> line.endsWith("2026-01-15T23:50:00Z"));
        assertThat(new MachineReadingMapper(session)
                        .select()
                        .at(MACHINE.eq("m7"))
                        .list())
                .as("what the deletion left")
                .hasSize(144 - 5)
                .allMatch(reading -> !reading.time().isBefore(TO));
    }

    private static String reading(List<MachineReading> day, String machine, String time) {
        return day.stream()
                .filter(reading ->
                        reading.machine().equals(machine) && reading.time().equals(Instant.parse(time)))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
