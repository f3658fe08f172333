package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.DeviceTemplates;
import io.dendro.Session;
import io.dendro.error.StatementException;
import io.dendro.integration.Databases;
import io.dendro.metadata.DeviceInfo;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Device templates from their creation until they are dropped. */
@IoTDBTest
class TemplatesTest {
    private static final String ROOT = "root.it_untyped_templates";

    private final Session session;
    private final DeviceTemplates templates;

    TemplatesTest(Session session) {
        this.session = session;
        this.templates = session.templates();
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, ROOT);
    }

    @ParameterizedTest
    @EnumSource
    void devicesGetTheSeriesOfATemplate(Alignment alignment) {
        String name = "it a.b " + alignment;
        templates.create(
                name,
                List.of(
                        MeasurementSchema.of("a b", DataType.FLOAT, Encoding.GORILLA, Compressor.SNAPPY),
                        MeasurementSchema.of("state", DataType.STRING)),
                alignment);
        assertThat(templates.list()).contains(name);
        session.databases().create(ROOT);
        templates.mount(name, ROOT);

        templates.activate(ROOT + ".d1");
        session.records(alignment)
                .insert(DeviceRecord.of(ROOT + ".d2", Instant.EPOCH).with("a b", DataType.FLOAT, 1f));
        assertThat(session.metadata().devices(ROOT + ".**").list())
                .hasSize(2)
                .extracting(DeviceInfo::template)
                .containsOnly(Optional.of(name));
        assertThat(session.metadata().devices(ROOT + ".**").list())
                .extracting(DeviceInfo::isAligned)
                .containsOnly(alignment == Alignment.ALIGNED);
        SeriesInfo series =
                session.metadata().series(ROOT + ".d1.`a b`").first().orElseThrow();
        assertThat(series.compressor()).isEqualTo(Compressor.SNAPPY);
        assertThat(series.encoding()).isEqualTo(Encoding.GORILLA);

        assertThatExceptionOfType(StatementException.class).isThrownBy(() -> templates.drop(name));
        templates.deactivate(name, ROOT + ".*");
        templates.unmount(name, ROOT);
        templates.drop(name);
        assertThat(templates.list()).doesNotContain(name);
    }

    @Test
    void whatATemplateCannotHaveIsRefused() {
        MeasurementSchema tagged = MeasurementSchema.of("s", DataType.INT32).withTag("unit", "m");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.create("t", List.of(tagged), Alignment.ALIGNED))
                .withMessageContaining("templates have none");
    }
}
