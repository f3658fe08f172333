package io.dendro.integration.into;

import static io.dendro.integration.into.MachineMapper.DAY;
import static io.dendro.integration.into.MachineMapper.IMAGE;
import static io.dendro.integration.into.MachineMapper.LABEL;
import static io.dendro.integration.into.MachineMapper.MACHINE;
import static io.dendro.integration.into.MachineMapper.NOTE;
import static io.dendro.integration.into.MachineMapper.PLANT;
import static io.dendro.integration.into.MachineMapper.RATIO;
import static io.dendro.integration.into.MachineMapper.RPM;
import static io.dendro.integration.into.MachineMapper.RUNNING;
import static io.dendro.integration.into.MachineMapper.SEEN;
import static io.dendro.integration.into.MachineMapper.STATE;
import static io.dendro.integration.into.MachineMapper.TEMPERATURE;
import static io.dendro.integration.into.MachineMapper.TIME;
import static io.dendro.integration.into.MachineMapper.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.query.Device;
import io.dendro.query.Fill;
import io.dendro.query.IntoRows;
import io.dendro.query.Series;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server copies rows, and writes what it computes of single rows. */
@IoTDBTest
class CopiesTest {

    private final Session session;
    private final MachineMapper machines;
    private final NumbersMapper numbers;
    private final ValuesMapper values;
    private final List<Machine> stored = Machine.random(11);

    CopiesTest(Session session) {
        this.session = session;
        this.machines = new MachineMapper(session);
        this.numbers = new NumbersMapper(session);
        this.values = new ValuesMapper(session);
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.it_into");
        Databases.drop(session, "root.it_into_numbers");
        Databases.drop(session, "root.it_into_values");
        machines.insert(stored);
    }

    private IntoRows<Machine, Machine> allOf(String plant, String copy) {
        return machines.into(machines)
                .node(PLANT, copy)
                .set(TEMPERATURE, TEMPERATURE)
                .set(RATIO, RATIO)
                .set(RPM, RPM)
                .set(TOTAL, TOTAL)
                .set(RUNNING, RUNNING)
                .set(STATE, STATE)
                .set(LABEL, LABEL)
                .set(NOTE, NOTE)
                .set(DAY, DAY)
                .set(SEEN, SEEN)
                .set(IMAGE, IMAGE)
                .at(PLANT.eq(plant));
    }

    @Test
    void wholeDevicesAreCopiedNextToThemselves() {
        allOf("new york", "new `york`").write();

        List<Machine> copied = machines.select().at(PLANT.eq("new `york`")).list();
        assertThat(copied)
                .hasSize(240)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("plant")
                .containsExactlyElementsOf(
                        machines.select().at(PLANT.eq("new york")).list());
        assertThat(machines.select().list()).hasSize(stored.size() + copied.size());
    }

    @Test
    void rowsAndWhatIsComputedOfThemGoWhereNodesAreNamed() {
        machines.into(values)
                .node(ValuesMapper.PLANT, "the archive")
                .set(ValuesMapper.NOTE, LABEL.upper())
                .set(ValuesMapper.DAY, DAY)
                .at(PLANT.eq("a.b"))
                .where(RPM.gt(0))
                .write();

        assertThat(values.select().list())
                .isNotEmpty()
                .containsExactlyElementsOf(machines
                        .select(TIME, MACHINE, LABEL.upper(), DAY)
                        .at(PLANT.eq("a.b"))
                        .where(RPM.gt(0))
                        .map((time, machine, note, day) ->
                                new Values(time, "the archive", machine, null, null, note, day, null))
                        .list()
                        .stream()
                        .filter(row -> !row.isEmpty())
                        .toList());
        assertThat(values.devices().list())
                .hasSize(2)
                .noneMatch(Device::isAligned)
                .extracting(Device::path)
                .contains("root.it_into_values.`the archive`.`the last`.`1`");
    }

    @Test
    void seriesAreCreatedAsTheirEntityDeclares() {
        machines.into(values)
                .set(ValuesMapper.LABEL, LABEL)
                .at(PLANT.eq("berlin"))
                .write();

        assertThat(values.series().list())
                .hasSize(10)
                .allSatisfy(series -> assertThat(series.dataType())
                        .isEqualTo(series.column().orElseThrow().schema().type()))
                .extracting(Series::measurement)
                .contains("state", "seen");
    }

    @Test
    void functionsOverSeriesAndFillsStayWithinADevice() {
        machines.into(numbers)
                .set(NumbersMapper.PEAK, RPM)
                .set(NumbersMapper.TOTAL, RPM.series().nonZeroCount())
                .write();
        machines.into(values)
                .set(ValuesMapper.LABEL, LABEL)
                .set(ValuesMapper.STATE, STATE)
                .fill(Fill.previous())
                .write();

        assertThat(numbers.select().list())
                .containsExactlyElementsOf(
                        machines.select(TIME, PLANT, MACHINE, RPM, RPM.series().nonZeroCount())
                                .map((time, plant, machine, rpm, count) ->
                                        new Numbers(time, plant, machine, null, rpm, count, null, null))
                                .list());
        assertThat(values.select().list())
                .containsExactlyElementsOf(machines
                        .select(TIME, PLANT, MACHINE, LABEL, STATE)
                        .fill(Fill.previous())
                        .map((time, plant, machine, label, state) ->
                                new Values(time, plant, machine, state, label, null, null, null))
                        .list()
                        .stream()
                        .filter(row -> !row.isEmpty())
                        .toList());
    }

    @Test
    void aDeviceCanGetWhatIsComputedOfItself() {
        machines.into(machines)
                .set(TEMPERATURE, TEMPERATURE.plus(1000))
                .where(RPM.isNotNull())
                .write();

        assertThat(machines.select().list()).hasSameSizeAs(stored).allSatisfy(row -> assertThat(
                        Objects.requireNonNull(row.temperature()) > 500)
                .isEqualTo(row.rpm() != null));
    }

    @Test
    void aDeviceWithoutAMeasurementGetsTheOthers() {
        session.execute("DELETE TIMESERIES root.it_into.berlin.`1`.rpm");
        session.execute("DELETE TIMESERIES root.it_into.berlin.`2`.*");

        assertThat(machines.into(numbers)
                        .set(NumbersMapper.PEAK, RPM)
                        .set(NumbersMapper.MEAN, TEMPERATURE)
                        .at(PLANT.eq("berlin"))
                        .write())
                .singleElement()
                .satisfies(written -> {
                    assertThat(written.target()).isEqualTo("root.it_into_numbers.berlin.`1`.mean");
                    assertThat(written.values()).isEqualTo(120);
                });
        assertThat(numbers.devices().list()).hasSize(1);
    }
}
