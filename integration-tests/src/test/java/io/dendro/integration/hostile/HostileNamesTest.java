package io.dendro.integration.hostile;

import static io.dendro.integration.entity.NamedReadingMapper.AREA;
import static io.dendro.integration.entity.NamedReadingMapper.NAME;
import static io.dendro.integration.entity.NamedReadingMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.NamedReading;
import io.dendro.integration.entity.NamedReadingMapper;
import io.dendro.model.InvalidPathException;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Any text as a node of the path: it names its own device and no other, or it is refused unsent. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNamesTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;
    private final Set<String> keywords = ServerKeywords.all();
    private final Set<String> names = new LinkedHashSet<>(HostileNames.LEGAL);
    private final Set<NamedReading> stored = new LinkedHashSet<>();

    HostileNamesTest(Session session) throws Exception {
        this.session = session;
        keywords.removeAll(HostileNames.ILLEGAL);
        names.addAll(keywords);
        for (String name : names) {
            stored.add(new NamedReading(NOON, name, "plain", stored.size()));
            stored.add(new NamedReading(NOON, "plain", name, stored.size()));
        }
    }

    /** Every name is there at an inner and at the last node, so that a statement that reaches too far is seen. */
    @BeforeEach
    void store() {
        Databases.drop(session, "root.it_names");
        assertThat(mapper().insert(stored).rows()).isEqualTo(stored.size());
    }

    @AfterAll
    static void report() throws Exception {
        Outcomes.write();
    }

    @Test
    void legalNamesAreReadBackAndSelectTheirOwnDeviceOnly() {
        NamedReadingMapper readings = mapper();

        assertThat(readings.select().list()).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(readings.select().at(NAME.in(names)).list()).hasSize(names.size());
        for (String name : names) {
            assertThat(readings.select().at(AREA.eq(name)).list())
                    .as("area %s", Legible.brief(name))
                    .containsExactlyElementsOf(where(name, "plain"));
            assertThat(readings.select().at(AREA.eq("plain"), NAME.eq(name)).list())
                    .as("name %s", Legible.brief(name))
                    .containsExactlyElementsOf(where("plain", name));
        }
    }

    @Test
    void legalNamesDeleteTheirOwnDeviceOnly() {
        NamedReadingMapper readings = mapper();
        Outcomes outcomes = Outcomes.of("Nodes of a device's path");
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(6));
        Set<NamedReading> left = new LinkedHashSet<>(stored);

        for (String name : shuffled) {
            readings.delete().at(AREA.eq(name)).execute();
            readings.delete().at(NAME.eq(name)).where(TIME.eq(NOON)).execute();
            left.removeAll(where(name, "plain"));
            left.removeAll(where("plain", name));
            if (!keywords.contains(name) || left.isEmpty()) {
                assertThat(readings.select().list())
                        .as("after the delete of %s", Legible.brief(name))
                        .containsExactlyInAnyOrderElementsOf(left);
            }
        }

        HostileNames.LEGAL.forEach(outcomes::accepted);
        outcomes.accepted(
                "each of the " + keywords.size() + " words of the server's SQL except time, timestamp and root");
    }

    @Test
    void illegalNamesAreRefusedUnsent() {
        NamedReadingMapper readings = mapper();
        Outcomes outcomes = Outcomes.of("Nodes of a device's path that no server can hold");

        for (String name : HostileNames.ILLEGAL) {
            String description = Legible.visible(name);
            NamedReading reading = new NamedReading(NOON, "plain", name, 1);
            NamedReading legal = new NamedReading(NOON, "not yet there", "plain", 1);
            MappingException refusal =
                    catchThrowableOfType(MappingException.class, () -> readings.insert(List.of(legal, reading)));
            assertThat(refusal).as(description).hasCauseInstanceOf(InvalidPathException.class);
            assertThat(refusal.getCause().getMessage()).as(description).contains("illegal at position");
            assertThatThrownBy(() -> readings.select().at(NAME.eq(name)).list())
                    .as(description)
                    .isInstanceOf(InvalidPathException.class);
            assertThatThrownBy(() -> readings.delete().at(AREA.eq(name)).execute())
                    .as(description)
                    .isInstanceOf(InvalidPathException.class);
            outcomes.refused(name, refusal.getCause());
        }

        assertThat(readings.select().list()).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(Databases.devices(session, "root.it_names")).isEqualTo(stored.size());
    }

    private NamedReadingMapper mapper() {
        return new NamedReadingMapper(session);
    }

    private List<NamedReading> where(String area, String name) {
        return stored.stream()
                .filter(reading -> reading.area().equals(area) && reading.name().equals(name))
                .toList();
    }
}
