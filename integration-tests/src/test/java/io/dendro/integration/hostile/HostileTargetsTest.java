package io.dendro.integration.hostile;

import static io.dendro.integration.entity.NamedReadingMapper.AREA;
import static io.dendro.integration.entity.NamedReadingMapper.NAME;
import static io.dendro.integration.entity.NamedReadingMapper.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.NamedReading;
import io.dendro.integration.entity.NamedReadingMapper;
import io.dendro.query.IntoRows;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any text as a node of a path into which the server writes: it names its own device and no other, or is refused. */
@IoTDBTest
class HostileTargetsTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    /** What the server would replace by a node of the source. */
    private static final String REPLACED = "${a}";

    private final Session session;
    private final NamedReadingMapper readings;
    private final NamedCopyMapper copies;

    HostileTargetsTest(Session session) {
        this.session = session;
        this.readings = new NamedReadingMapper(session);
        this.copies = new NamedCopyMapper(session);
    }

    @Test
    void devicesOfAnyNameAreWrittenUnderTheirName() {
        Databases.drop(session, "root.it_names");
        Databases.drop(session, "root.it_names_copied");
        List<String> names = new ArrayList<>(HostileNames.LEGAL);
        names.addAll(List.of("$0", "$1", "a\\b$2", "$", "${", "::"));
        List<NamedReading> stored = new ArrayList<>();
        for (String name : names) {
            stored.add(new NamedReading(NOON, name, "plain", stored.size()));
            stored.add(new NamedReading(NOON, "plain", name, stored.size()));
        }
        readings.insert(stored);
        IntoRows<NamedReading, NamedCopy> copy = readings.into(copies).set(NamedCopyMapper.VALUE, VALUE);

        assertThat(names).contains(REPLACED);
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(copy::write)
                .withMessageContaining("nothing was written")
                .withMessageContaining("'" + REPLACED + "'");
        assertThat(copies.devices().list()).isEmpty();

        names.remove(REPLACED);
        copy.at(AREA.in(names), NAME.eq("plain")).write();
        copy.at(AREA.eq("plain"), NAME.in(names)).write();

        assertThat(copies.select().list())
                .containsExactlyInAnyOrderElementsOf(stored.stream()
                        .filter(row ->
                                !row.area().equals(REPLACED) && !row.name().equals(REPLACED))
                        .map(row -> new NamedCopy(row.time(), row.area(), row.name(), row.value()))
                        .toList());
    }

    @Test
    void aDeviceIsNotReadAfterItWasWritten() {
        Databases.drop(session, "root.it_names");
        List<NamedReading> stored = List.of(new NamedReading(NOON, "a", "b", 1), new NamedReading(NOON, "b", "c", 2));
        readings.insert(stored);
        IntoRows<NamedReading, NamedReading> turned =
                readings.into(readings).node(AREA, NAME).node(NAME, AREA).set(VALUE, VALUE);

        turned.write();

        assertThat(readings.select().list())
                .hasSize(4)
                .contains(new NamedReading(NOON, "b", "a", 1), new NamedReading(NOON, "c", "b", 2));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(turned::write)
                .withMessageContaining("is itself to be read");
    }
}
