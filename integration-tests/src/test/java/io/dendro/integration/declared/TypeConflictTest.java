package io.dendro.integration.declared;

import static io.dendro.integration.declared.GaugeMapper.COUNT;
import static io.dendro.integration.declared.GaugeMapper.LEVEL;
import static io.dendro.integration.declared.GaugeMapper.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.MappingException;
import io.dendro.error.PermanentException;
import io.dendro.error.SchemaException;
import io.dendro.error.StatementException;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.GroupProjection;
import io.dendro.query.Query;
import io.dendro.query.RowProjection;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices that have a measurement of another type, among others or alone. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypeConflictTest {

    private record Level(double level) {}

    private final Session session;
    private final String root;

    TypeConflictTest(Session session, TestDatabase database) {
        this.session = session;
        this.root = database.path();
    }

    @BeforeAll
    void write() {
        for (DataType type : List.of(DataType.INT32, DataType.STRING, DataType.BOOLEAN)) {
            gauges("mixed", type).insert(Gauge.at("good", 1).level(1.0));
            write(path("mixed", type) + ".foreign", type);
            write(path("alone", type) + ".foreign", type);
        }
        for (String site : List.of("a", "b", "c", "d")) {
            write(path("many", DataType.INT32) + "." + site, DataType.INT32);
        }
        gauges("many", DataType.INT32).insert(Gauge.at("good", 1).level(1.0));
    }

    private String path(String group, DataType type) {
        return root + "." + group + "_" + type.name().toLowerCase(Locale.ROOT);
    }

    private GaugeMapper gauges(String group, DataType type) {
        return new GaugeMapper(session, GaugeMapper.definition(path(group, type) + ".{site}"));
    }

    private void write(String device, DataType type) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("level", type), COUNT.schema()), Alignment.ALIGNED);
        tablet.clear(device);
        tablet.addRow(1000);
        switch (type) {
            case INT32 -> tablet.putInt(0, 7);
            case BOOLEAN -> tablet.putBoolean(0, true);
            default -> tablet.putText(0, "high");
        }
        tablet.putInt(1, 5);
        session.insert(tablet);
    }

    private static Query<?> query(String kind, GaugeMapper gauges) {
        return switch (kind) {
            case "entities" -> gauges.select();
            case "tuples" -> gauges.select(LEVEL).map(level -> level);
            case "condition" -> gauges.select(SITE, COUNT).where(LEVEL.gt(1.0)).map((site, count) -> site);
            case "order" -> gauges.select(SITE, COUNT).orderBy(LEVEL.asc()).map((site, count) -> site);
            case "expression" -> gauges.select(LEVEL.plus(1)).map(level -> level);
            case "sum" -> gauges.select(LEVEL.sum()).map(sum -> sum);
            case "maximum" -> gauges.select(LEVEL.max()).map(most -> most);
            case "last of each device" -> gauges.select(SITE, LEVEL.last()).map((site, last) -> site);
            case "projected rows" ->
                gauges.select(RowProjection.of(Level.class, List.of(LEVEL), row -> new Level(row.get(0))));
            case "projected groups" ->
                gauges.select(
                        GroupProjection.of(Level.class, List.of(SITE, LEVEL.max()), row -> new Level(row.get(1))));
            case "last values" -> gauges.last(LEVEL);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "INT32, mixed, entities",
        "INT32, mixed, tuples",
        "INT32, mixed, condition",
        "INT32, mixed, order",
        "INT32, mixed, maximum",
        "INT32, mixed, last of each device",
        "INT32, mixed, projected rows",
        "INT32, mixed, projected groups",
        "INT32, alone, condition",
        "STRING, mixed, entities",
        "STRING, mixed, condition",
        "STRING, mixed, order",
        "STRING, mixed, expression",
        "STRING, mixed, sum",
        "STRING, mixed, maximum",
        "STRING, mixed, last values",
        "STRING, alone, tuples",
        "STRING, alone, maximum",
        "STRING, alone, last values",
        "STRING, alone, projected rows",
        "BOOLEAN, mixed, maximum",
        "BOOLEAN, alone, projected groups",
        "BOOLEAN, alone, last of each device"
    })
    void theSeriesAndBothTypesAreNamed(DataType type, String group, String kind) {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(query(kind, gauges(group, type))::list)
                .withMessageContaining("measurement level of device " + path(group, type) + ".foreign is " + type
                        + " on the server, but DOUBLE in Gauge.level")
                .withMessageContaining("leave their devices out with at(...)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT32", "STRING", "BOOLEAN"})
    void entitiesOfOneOtherTypeCannotBeRead(DataType type) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(gauges("alone", type).select()::list)
                .withMessageContaining("measurement level of device " + path("alone", type) + ".foreign is " + type
                        + " on the server, but DOUBLE in Gauge.level");
    }

    @Test
    void aStatementOfOnesOwnIsExplainedToo() {
        assertThatExceptionOfType(PermanentException.class)
                .isThrownBy(() -> gauges("mixed", DataType.STRING)
                        .query("SELECT level FROM " + path("mixed", DataType.STRING) + ".* ALIGN BY DEVICE")
                        .list())
                .withMessageContaining(".foreign is STRING on the server, but DOUBLE in Gauge.level");
    }

    @Test
    void ofManySeriesThreeAreNamed() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(gauges("many", DataType.INT32).select()::list)
                .satisfies(failure -> assertThat(failure.getMessage().split("is INT32 on the server", -1))
                        .hasSize(4));
    }

    @Test
    void onlyDevicesThatAreAskedForAreNamed() {
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(gauges("many", DataType.INT32).select().at(SITE.in("good", "c"))::list)
                .withMessageContaining("many_int32.c is INT32")
                .withMessageNotContaining("many_int32.a")
                .withMessageNotContaining("many_int32.b");
    }

    @Test
    void whatTheServerRefusesForAnotherReasonStands() {
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> gauges("mixed", DataType.STRING)
                        .query("SELECT level FROM " + path("mixed", DataType.STRING) + ".* LIMIT -1 ALIGN BY DEVICE")
                        .list())
                .withMessageNotContaining("in Gauge.level");
    }

    @Test
    void theOthersCanBeReadWithoutIt() {
        assertThat(gauges("mixed", DataType.STRING).select().at(SITE.eq("good")).list())
                .extracting(Gauge::level)
                .containsExactly(1.0);
    }
}
