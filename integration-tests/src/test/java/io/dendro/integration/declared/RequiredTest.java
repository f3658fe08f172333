package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an entity must have, and what stands for a value that is missing. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequiredTest {

    /** As generated for a state that is not nullable, and a count and level with defaults. */
    private static final class StrictMapper extends GaugeMapper {

        StrictMapper(Session session, String template) {
            super(session, definition(template));
        }

        @Override
        protected void write(Gauge entity, RowWriter row) {
            row.putDouble(0, entity.level());
            row.putInt(2, row.stored(2, STATE_CONVERTER, row.required(2, entity.state())));
        }

        @Override
        protected Gauge read(RowReader row) {
            return new Gauge(
                    row.textNode(0),
                    row.time(),
                    row.orElse(row.getNullableDouble(0), -1.0),
                    OptionalInt.of(row.getInt(1, -2)),
                    row.required(2, row.converted(2, STATE_CONVERTER, row.getNullableInt(2))),
                    null,
                    row.isMissing(3, 5) ? -3L : row.getLong(4, -4L));
        }
    }

    private final Session session;
    private final String root;

    RequiredTest(Session session, TestDatabase database) {
        this.session = session;
        this.root = database.path();
    }

    @Test
    void aNullThatIsRefusedIsNamedAndNothingOfThatEntityIsSent() {
        StrictMapper gauges = new StrictMapper(session, root + ".write.{site}");

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> gauges.insert(List.of(Gauge.at("a", 1).level(1.0))))
                .withMessageContaining("Gauge number 0 of the insert cannot be stored: component state is null")
                .withMessageContaining("declare the component @Nullable or Optional");

        assertThat(Shown.column(session, "SHOW DEVICES " + root + ".write.**", "Device"))
                .isEmpty();
    }

    @Test
    void aMissingValueThatMustBeThereIsNamedWithItsPlace() {
        new GaugeMapper(session, GaugeMapper.definition(root + ".read.{site}"))
                .insert(Gauge.at("a", 1).level(1.0));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> new StrictMapper(session, root + ".read.{site}")
                        .select()
                        .list())
                .withMessageContaining("component state of Gauge (device " + root
                        + ".read.a, time 1970-01-01T00:00:01Z) has no value");
    }

    @Test
    void otherMissingValuesAreReplaced() {
        StrictMapper gauges = new StrictMapper(session, root + ".replaced.{site}");
        gauges.insert(List.of(
                Gauge.at("a", 1).state(Gauge.State.OPEN),
                Gauge.at("a", 2).state(Gauge.State.OPEN).level(9.0)));

        assertThat(gauges.select().list())
                .containsExactly(
                        Gauge.at("a", 1)
                                .state(Gauge.State.OPEN)
                                .level(-1.0)
                                .count(-2)
                                .approved(-3L),
                        Gauge.at("a", 2)
                                .state(Gauge.State.OPEN)
                                .level(9.0)
                                .count(-2)
                                .approved(-3L));
    }
}
