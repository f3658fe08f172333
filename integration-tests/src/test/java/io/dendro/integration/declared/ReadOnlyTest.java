package io.dendro.integration.declared;

import static io.dendro.integration.declared.GaugeMapper.APPROVED;
import static io.dendro.integration.declared.GaugeMapper.LEVEL;
import static io.dendro.integration.declared.GaugeMapper.SITE;
import static io.dendro.integration.declared.GaugeMapper.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.query.EntityDefinition;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A measurement that another program writes. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadOnlyTest {

    private final Session session;
    private final TestDatabase database;

    ReadOnlyTest(Session session, TestDatabase database) {
        this.session = session;
        this.database = database;
    }

    private GaugeMapper gauges(String node) {
        return new GaugeMapper(session, GaugeMapper.definition(database.path() + "." + node + ".{site}"));
    }

    private void approve(String device, long second, long value) {
        Tablet tablet = session.tablet(List.of(APPROVED.schema()), Alignment.ALIGNED);
        tablet.clear(device);
        tablet.addRow(second * 1000);
        tablet.putLong(0, value);
        session.insert(tablet);
    }

    @Test
    void itIsNeitherCreatedNorWritten() {
        GaugeMapper gauges = gauges("unwritten");

        gauges.insert(Gauge.at("a", 1).level(1.0).approved(99L));

        assertThat(Shown.column(session, "SHOW TIMESERIES " + database.path() + ".unwritten.**", "Timeseries"))
                .hasSize(4)
                .noneMatch(path -> path.endsWith("approved"));
        assertThat(gauges.select().list()).containsExactly(Gauge.at("a", 1).level(1.0));
    }

    @Test
    void itIsReadWhereItIs() {
        GaugeMapper gauges = gauges("read");
        gauges.insert(List.of(
                Gauge.at("a", 1).level(1.0),
                Gauge.at("a", 2).level(2.0),
                Gauge.at("b", 1).level(3.0)));
        approve(database.path() + ".read.a", 2, 42);

        assertThat(gauges.select().list())
                .containsExactlyInAnyOrder(
                        Gauge.at("a", 1).level(1.0),
                        Gauge.at("a", 2).level(2.0).approved(42L),
                        Gauge.at("b", 1).level(3.0));
        assertThat(gauges.select().where(APPROVED.gt(40L)).list())
                .extracting(Gauge::level)
                .containsExactly(2.0);
        assertThat(gauges.select(SITE, APPROVED.max()).map(List::of).first()).contains(List.of("a", 42L));
        assertThat(gauges.last(APPROVED).list()).hasSize(1);
    }

    @Test
    void aDeletionLeavesIt() {
        GaugeMapper gauges = gauges("deleted");
        gauges.insert(Gauge.at("a", 2).level(2.0));
        approve(database.path() + ".deleted.a", 2, 42);

        gauges.delete().everything().execute();

        assertThat(gauges.select(TIME, LEVEL, APPROVED)
                        .map((time, level, approved) -> String.valueOf(level) + approved)
                        .list())
                .containsExactly("null42");
    }

    @Test
    void anEntityThatOnlyReadsCreatesNothingAndRefusesToInsert() {
        String template = database.path() + ".view.{site}";
        GaugeMapper view = new GaugeMapper(
                session,
                EntityDefinition.of(Gauge.class, template, Alignment.ALIGNED, TIME)
                        .nodes(SITE)
                        .measurements()
                        .withReadOnly(LEVEL));

        view.schema().create();
        assertThatIllegalStateException()
                .isThrownBy(() -> view.insert(Gauge.at("a", 1).level(1.0)))
                .withMessageContaining("all measurements of " + Gauge.class.getName() + " are read only");
        view.delete().everything().execute();

        assertThat(Shown.column(session, "SHOW DEVICES " + database.path() + ".view.**", "Device"))
                .isEmpty();
    }
}
