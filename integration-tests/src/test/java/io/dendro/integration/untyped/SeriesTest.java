package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.SeriesDefinitions;
import io.dendro.Session;
import io.dendro.error.SchemaException;
import io.dendro.integration.Databases;
import io.dendro.metadata.DeviceInfo;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Series are created with all that they can have, found, and deleted. */
@IoTDBTest
class SeriesTest {
    private static final String ROOT = "root.it_untyped_series";

    private static final MeasurementSchema LEVEL = MeasurementSchema.of("level", DataType.DOUBLE);
    private static final MeasurementSchema COUNT = MeasurementSchema.of("a count", DataType.INT32);

    private final Session session;
    private final SeriesDefinitions series;

    SeriesTest(Session session) {
        this.session = session;
        this.series = session.series();
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, ROOT);
    }

    @Test
    void oneIsWhatItsSchemaSays() {
        series.create(
                ROOT + ".`d-1`",
                MeasurementSchema.of("a.b", DataType.FLOAT, Encoding.TS_2DIFF, Compressor.SNAPPY)
                        .withMaxPointNumber(4)
                        .withAlias("other name")
                        .withTag("unit", "it's m")
                        .withAttribute("owner", "us"));

        SeriesInfo created =
                session.metadata().series(ROOT + ".`d-1`.`a.b`").first().orElseThrow();
        assertThat(created.dataType()).isEqualTo(DataType.FLOAT);
        assertThat(created.encoding()).isEqualTo(Encoding.TS_2DIFF);
        assertThat(created.compressor()).isEqualTo(Compressor.SNAPPY);
        assertThat(created.alias()).contains("other name");
        assertThat(created.tags()).isEqualTo(Map.of("unit", "it's m"));
        assertThat(created.attributes()).isEqualTo(Map.of("owner", "us"));
    }

    @Test
    void manyOfSeveralDevicesAreCreatedAtOnceWithAliasesAndWithout() {
        series.create(Map.of(
                ROOT + ".d1", List.of(LEVEL, COUNT.withAlias("n")),
                ROOT + ".d2", List.of(LEVEL.withAlias("height"))));

        assertThat(session.metadata().series(ROOT + ".**").list())
                .extracting(SeriesInfo::path)
                .containsExactlyInAnyOrder(ROOT + ".d1.`level`", ROOT + ".d1.`a count`", ROOT + ".d2.`level`");
        assertThat(session.metadata().devices(ROOT + ".**").list())
                .extracting(DeviceInfo::isAligned)
                .containsOnly(false);
    }

    @Test
    void ofManyThoseThatDoNotExistAreCreated() {
        series.create(ROOT + ".d1", LEVEL);
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> series.create(Map.of(ROOT + ".d1", List.of(LEVEL, COUNT))))
                .withMessageContaining("level");
        assertThat(series.exists(ROOT + ".d1.`a count`")).isTrue();
    }

    @Test
    void anAlignedDeviceIsCreatedAsOne() {
        series.createAligned(ROOT + ".d1", List.of(LEVEL, COUNT.withAlias("n").withTag("unit", "1")));
        assertThat(session.metadata()
                        .devices(ROOT + ".d1")
                        .first()
                        .orElseThrow()
                        .isAligned())
                .isTrue();
        assertThat(session.metadata().series(ROOT + ".d1.*").list())
                .extracting(SeriesInfo::measurement)
                .containsExactlyInAnyOrder("level", "a count");
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> series.createAligned(ROOT + ".d1", List.of(LEVEL)))
                .satisfies(refused -> {
                    assertThat(refused.statusCode()).hasValue(503);
                    assertThat(refused.device()).contains(ROOT + ".d1");
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.createAligned(ROOT + ".d1", List.of(LEVEL.withDeadBand(1, 0, 10))));
    }

    @Test
    void itsPathIsAskedForWithoutWildcards() {
        series.create(ROOT + ".d1", COUNT);
        assertThat(series.exists(ROOT + ".d1.`a count`")).isTrue();
        assertThat(series.exists(ROOT + ".d1.`a`")).isFalse();
        assertThat(series.exists(ROOT + ".d1.count")).isFalse();
        for (String path : List.of(ROOT + ".d1.*", ROOT + ".d1.a count", "root.d", "d.s")) {
            assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> series.exists(path));
        }
    }

    @Test
    void deletionTakesPatterns() {
        series.create(Map.of(ROOT + ".d1", List.of(LEVEL, COUNT), ROOT + ".d2", List.of(LEVEL)));
        series.delete(ROOT + ".d1.`a count`");
        assertThat(series.exists(ROOT + ".d1.`a count`")).isFalse();
        series.delete(List.of(ROOT + ".*.level"));
        assertThat(session.metadata().series(ROOT + ".**").count()).isZero();
        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> series.delete(ROOT + ".d1.level"))
                .satisfies(refused -> assertThat(refused.statusCode()).hasValue(508));
    }
}
