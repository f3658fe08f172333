package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Alignment;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.SchemaException;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SwingingDoor;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a series can have beside its type, encoding and compressor. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeriesSettingsTest {

    private static final MeasurementSchema LEVEL = MeasurementSchema.of("level", DataType.DOUBLE);

    private final Session session;
    private final TestDatabase database;

    SeriesSettingsTest(Session session, TestDatabase database) {
        this.session = session;
        this.database = database;
    }

    private List<String> series(String device) {
        return Shown.column(
                session, "SHOW TIMESERIES " + device + ".*", "Timeseries", "Alias", "Tags", "Attributes", "Deadband");
    }

    private void write(String device, MeasurementSchema schema, double... values) {
        Tablet tablet = session.tablet(List.of(schema), Alignment.NON_ALIGNED);
        tablet.clear(device);
        for (int i = 0; i < values.length; i++) {
            tablet.addRow(i * 1000L);
            tablet.putDouble(0, values[i]);
        }
        session.insert(tablet);
        session.execute("FLUSH");
    }

    private List<String> values(String device) {
        List<String> values = new ArrayList<>();
        try (ResultSet result = session.query("SELECT level FROM " + device)) {
            while (result.next()) {
                values.add(result.time() + ":" + result.getDouble(0));
            }
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource
    void namesAndDescriptionsReachDevicesOfBothKinds(Alignment alignment) {
        String device = database.path() + ".names_" + alignment;
        session.createSeries(
                device,
                List.of(
                        LEVEL.withAlias("how high?").withTag("unit", "m").withAttribute("it's", "so so"),
                        MeasurementSchema.of("count", DataType.INT32),
                        MeasurementSchema.of("no`te", DataType.STRING).withAlias("select")),
                alignment);

        assertThat(series(device))
                .containsExactlyInAnyOrder(
                        device + ".level `how high?` {\"unit\":\"m\"} {\"it's\":\"so so\"} null",
                        device + ".count null null null null",
                        device + ".`no``te` select null null null");
        assertThat(Shown.column(session, "SHOW DEVICES " + device, "IsAligned"))
                .containsExactly(Boolean.toString(alignment == Alignment.ALIGNED));
        assertThat(Shown.column(session, "SHOW TIMESERIES " + device + ".** WHERE TAGS(unit) = 'm'", "Timeseries"))
                .containsExactly(device + ".level");
    }

    @ParameterizedTest
    @EnumSource
    void whatExistsStaysAndWhatIsMissingIsAdded(Alignment alignment) {
        String device = database.path() + ".added_" + alignment;
        session.createSeries(device, List.of(LEVEL), alignment);

        session.createSeries(
                device,
                List.of(
                        LEVEL.withAlias("height"),
                        MeasurementSchema.of("count", DataType.INT32).withAlias("number"),
                        MeasurementSchema.of("note", DataType.TEXT)),
                alignment);

        assertThat(series(device))
                .containsExactlyInAnyOrder(
                        device + ".level null null null null",
                        device + ".count number null null null",
                        device + ".note null null null null");
    }

    @Test
    void aNameThatIsAnotherSeriesAliasIsRefused() {
        String device = database.path() + ".clash";
        session.createSeries(device, List.of(LEVEL.withAlias("count")), Alignment.ALIGNED);

        assertThatExceptionOfType(SchemaException.class)
                .isThrownBy(() -> session.createSeries(
                        device, List.of(MeasurementSchema.of("count", DataType.DOUBLE)), Alignment.ALIGNED))
                .withMessageContaining("measurement count is on the server an alias of measurement level");
    }

    @ParameterizedTest
    @CsvSource({"RLE, 0, 1.0, 123457.0", "RLE, 4, 1.2346, 123456.7891", "TS_2DIFF, 4, 1.2346, 123456.7891"})
    void valuesKeepTheDecimalsThatAreAskedFor(Encoding encoding, int decimals, String small, String large) {
        String device = database.path() + ".decimals_" + encoding + "_" + decimals;
        MeasurementSchema schema = LEVEL.with(encoding).withMaxPointNumber(decimals);
        session.createSeries(device, List.of(schema), Alignment.NON_ALIGNED);
        write(device, schema, 1.23456789, 123456.789123);

        assertThat(values(device)).containsExactly("0:" + small, "1000:" + large);
    }

    @Test
    void theMostDecimalsStillHaveAnEffect() {
        String device = database.path() + ".most_decimals";
        MeasurementSchema schema = LEVEL.with(Encoding.RLE).withMaxPointNumber(18);
        session.createSeries(device, List.of(schema), Alignment.NON_ALIGNED);
        write(device, schema, 0.0009765625, -0.5);

        assertThat(values(device)).containsExactly("0:9.765625E-4", "1000:-0.5");
    }

    @Test
    void aDeadBandLeavesOutWhatLiesOnALine() {
        String device = database.path() + ".line";
        MeasurementSchema schema = LEVEL.withDeadBand(0.1, 0, SwingingDoor.NO_LIMIT);
        session.createSeries(device, List.of(schema), Alignment.NON_ALIGNED);
        write(device, schema, 0, 1, 2, 3, 4, 5, 9, 9, 9);

        assertThat(values(device)).containsExactly("0:0.0", "5000:5.0", "6000:9.0", "8000:9.0");
        assertThat(series(device)).containsExactly(device + ".level null null null SDT");
    }

    @Test
    void aDeadBandStoresAfterItsGreatestTimeAndNothingWithinItsLeast() {
        String most = database.path() + ".greatest_time";
        MeasurementSchema bounded = LEVEL.withDeadBand(0.1, 0, 3000);
        session.createSeries(most, List.of(bounded), Alignment.NON_ALIGNED);
        write(most, bounded, 0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(values(most)).containsExactly("0:0.0", "3000:3.0", "6000:6.0", "7000:7.0");

        String least = database.path() + ".least_time";
        MeasurementSchema damped = LEVEL.withDeadBand(0.1, 2500, SwingingDoor.NO_LIMIT);
        session.createSeries(least, List.of(damped), Alignment.NON_ALIGNED);
        write(least, damped, 0, 50, -50, 3, 70, 5);
        assertThat(values(least)).doesNotContain("1000:50.0", "2000:-50.0");
    }

    @Test
    void whatAnAlignedDeviceCannotHaveIsRefusedBeforeItIsAsked() {
        String device = database.path() + ".refused";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.createSeries(
                        device, List.of(LEVEL.withDeadBand(1, 0, SwingingDoor.NO_LIMIT)), Alignment.ALIGNED))
                .withMessageStartingWith("measurement level has a dead band, and IoTDB has none for aligned devices");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.createSeries(
                        device, List.of(LEVEL.with(Encoding.RLE).withMaxPointNumber(1)), Alignment.ALIGNED))
                .withMessageStartingWith("measurement level has a maxPointNumber");

        assertThat(Shown.column(session, "SHOW DEVICES " + device, "Device")).isEmpty();
    }
}
