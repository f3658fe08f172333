package io.dendro.integration.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Alignment;
import io.dendro.DeviceSeries;
import io.dendro.Session;
import io.dendro.error.SchemaException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.schema.EntitySchema;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeviceSeriesTest {

    private final Session session;
    private final TestDatabase database;

    DeviceSeriesTest(Session session, TestDatabase database) {
        this.session = session;
        this.database = database;
    }

    @BeforeEach
    @AfterEach
    void startEmpty() {
        Databases.drop(session, "root.it_samples");
    }

    @Test
    void devicesThatCannotHaveTheirSeriesAreThrownAndTheOthersHaveThem() {
        List<MeasurementSchema> columns = List.of(MeasurementSchema.of("speed", DataType.INT32));
        List<String> devices =
                List.of(database.path() + ".good", database.path() + ".select", database.path() + ".`bad`");
        session.execute("CREATE TIMESERIES " + devices.get(2) + ".speed WITH DATATYPE=TEXT");
        DeviceSeries series = session.deviceSeries(columns, Alignment.NON_ALIGNED);

        SchemaException refusal = catchThrowableOfType(SchemaException.class, () -> series.create(devices));

        assertThat(refusal).hasMessageContainingAll("speed", "TEXT", "INT32");
        assertThat(series.createMost(devices)).containsOnlyKeys(devices.get(2));
        assertThat(session.series().exists(devices.get(0) + ".speed")).isTrue();
    }

    @Test
    void pathsOfAnEntityMayBeSpeltInAnyWay() {
        session.execute("CREATE ALIGNED TIMESERIES root.it_samples.bad(label INT32)");
        EntitySchema schema = new SampleMapper(session).schema();

        assertThat(schema.createMost(List.of("root.it_samples.`bad`", "root.it_samples.select")))
                .containsOnlyKeys("root.it_samples.`bad`");

        assertThat(schema.isCreated("root.it_samples.select")).isTrue();
        assertThat(schema.isCreated("root.it_samples.`select`")).isTrue();
        schema.forget("root.it_samples.select");
        assertThat(schema.isCreated("root.it_samples.`select`")).isFalse();
    }

    @Test
    void severalDevicesOfAnEntityThatAreRefusedAreNamed() {
        session.execute("CREATE ALIGNED TIMESERIES root.it_samples.bad(label INT32)");
        session.execute("CREATE ALIGNED TIMESERIES root.it_samples.worse(label INT64)");
        EntitySchema schema = new SampleMapper(session).schema();

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> schema.createOnce(
                        List.of("root.it_samples.bad", "root.it_samples.fine", "root.it_samples.worse")))
                .withMessageContainingAll("2 devices", "root.it_samples.bad, root.it_samples.worse")
                .satisfies(all -> assertThat(all.getSuppressed()).hasSize(2));
        assertThat(schema.isCreated("root.it_samples.fine")).isTrue();
    }

    @Test
    void whatAMistakenQueryDeletesIsNotTakenToBeThere() {
        EntitySchema schema = new SampleMapper(session).schema();
        schema.createOnce("root.it_samples.d1");
        assertThat(schema.isCreated("root.it_samples.d1")).isTrue();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> session.query("DROP DATABASE ".concat("root.it_samples")))
                .withMessageContaining("it has been carried out");

        assertThat(schema.isCreated("root.it_samples.d1")).isFalse();
    }
}
