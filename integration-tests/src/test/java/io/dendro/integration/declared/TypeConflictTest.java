package io.dendro.integration.declared;

import static io.dendro.integration.declared.GaugeMapper.LEVEL;
import static io.dendro.integration.declared.GaugeMapper.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.SchemaException;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.Query;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One device among others that has a measurement of another type. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypeConflictTest {

    private final Session session;
    private final String root;
    private final GaugeMapper gauges;

    TypeConflictTest(Session session, TestDatabase database) {
        this.session = session;
        this.root = database.path();
        this.gauges = new GaugeMapper(session, GaugeMapper.definition(root + ".{site}"));
    }

    @BeforeAll
    void write() {
        gauges.insert(Gauge.at("good", 1).level(1.0));
        List<MeasurementSchema> foreign =
                List.of(MeasurementSchema.of("level", DataType.STRING), GaugeMapper.COUNT.schema());
        Tablet tablet = session.tablet(foreign, Alignment.ALIGNED);
        tablet.clear(root + ".foreign");
        tablet.addRow(1000);
        tablet.putText(0, "high");
        tablet.putInt(1, 5);
        session.insert(tablet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "condition", "tuples", "sum"})
    void theCureIsNamedInsteadOfTheServersWords(String kind) {
        Query<?> query =
                switch (kind) {
                    case "rows" -> gauges.select();
                    case "condition" ->
                        gauges.select(SITE, GaugeMapper.COUNT)
                                .where(LEVEL.gt(1.0))
                                .map((site, count) -> site);
                    case "tuples" -> gauges.select(LEVEL).map(level -> level);
                    default -> gauges.select(LEVEL.sum()).map(sum -> sum);
                };
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(query::list)
                .withMessageContaining("a measurement has another type on some device than the entity declares")
                .withMessageContaining("leave it out with at(...)");
    }

    @Test
    void theOthersCanBeReadWithoutIt() {
        assertThat(gauges.select().at(SITE.eq("good")).list())
                .extracting(Gauge::level)
                .containsExactly(1.0);
    }
}
