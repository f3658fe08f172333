package io.dendro.integration.hostile;

import static io.dendro.integration.entity.TextReadingMapper.LABEL;
import static io.dendro.integration.entity.TextReadingMapper.NOTE;
import static io.dendro.integration.entity.TextReadingMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.TextReading;
import io.dendro.integration.entity.TextReadingMapper;
import io.dendro.query.Condition;
import io.dendro.query.TextColumn;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Any text as a value, in STRING and TEXT: it comes back equal, and a condition on it means it and nothing else. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private final Session session;
    private final TextReadingMapper readings;
    private final List<TextReading> stored = new ArrayList<>();

    HostileTextsTest(Session session) {
        this.session = session;
        this.readings = new TextReadingMapper(session);
        for (String text : HostileTexts.LEGAL) {
            stored.add(new TextReading(NOON.plusSeconds(stored.size()), "d1", text, text));
        }
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.it_texts");
        new TextReadingMapper(session).insert(stored);
    }

    @AfterAll
    static void report() throws Exception {
        Outcomes.write();
    }

    @Test
    void legalTextsAreReadBackAndConditionsMeanThemOnly() {
        assertThat(readings.select().list()).isEqualTo(stored);
        for (String text : HostileTexts.LEGAL) {
            assertSame(text, LABEL.eq(text), text::equals);
            assertSame(text, NOTE.eq(text), text::equals);
            assertSame(text, LABEL.ne(text), other -> !text.equals(other));
            assertSame(text, NOTE.ne(text), other -> !text.equals(other));
            assertSame(text, LABEL.in(text, "absent"), text::equals);
            assertSame(text, NOTE.in("absent", text), text::equals);
            assertSame(text, LABEL.in(text).not(), other -> !text.equals(other));
        }
    }

    @Test
    void partsOfTextsStandForThemselves() {
        for (TextColumn<TextReading> column : List.of(LABEL, NOTE)) {
            for (String text : HostileTexts.LEGAL) {
                assertSame(text, column.startsWith(text), other -> other.startsWith(text));
                assertSame(text, column.endsWith(text), other -> other.endsWith(text));
                assertSame(text, column.contains(text), other -> other.contains(text));
                assertSame(text, column.contains(text).not(), other -> !other.contains(text));
            }
        }
    }

    @Test
    void deletesHitTheirRowOnly() {
        Outcomes outcomes = Outcomes.of("Texts (STRING and TEXT)");
        List<TextReading> left = new ArrayList<>(stored);
        for (TextReading reading : stored) {
            readings.delete().where(TIME.eq(reading.time())).execute();
            left.remove(reading);
            assertThat(readings.select().list()).isEqualTo(left);
            outcomes.accepted(reading.label());
        }
    }

    @Test
    void halvesOfSurrogatePairsAreRefusedUnsent() {
        Outcomes outcomes = Outcomes.of("Texts that UTF-8 cannot hold");
        for (String text : HostileTexts.ILLEGAL) {
            TextReading reading = new TextReading(NOON, "new", text, "");
            MappingException refusal = catchThrowableOfType(MappingException.class, () -> readings.insert(reading));
            assertThat(refusal).hasMessageContaining("surrogate").hasMessageContaining("TextReading");
            assertThatThrownBy(() -> LABEL.eq(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("surrogate");
            assertThatThrownBy(() -> LABEL.contains(text)).isInstanceOf(IllegalArgumentException.class);
            outcomes.refused(text, refusal);
        }
        assertThat(readings.select().list()).isEqualTo(stored);
        assertThat(Databases.devices(session, "root.it_texts")).isEqualTo(1);
    }

    private void assertSame(String text, Condition<TextReading> condition, Predicate<String> inJava) {
        List<String> found = readings.select().where(condition).stream()
                .map(TextReading::label)
                .map(Legible::visible)
                .toList();
        List<String> expected = stored.stream()
                .map(TextReading::label)
                .filter(inJava)
                .map(Legible::visible)
                .toList();
        assertThat(found)
                .as("%s for %s", Legible.brief(condition), Legible.brief(text))
                .isEqualTo(expected);
    }
}
