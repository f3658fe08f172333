package io.dendro.integration.metadata;

import static io.dendro.integration.metadata.MachineMapper.MACHINE;
import static io.dendro.integration.metadata.MachineMapper.PLANT;
import static io.dendro.integration.metadata.MachineMapper.RPM;
import static io.dendro.integration.metadata.MachineMapper.TEMPERATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.dendro.Alignment;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.Device;
import io.dendro.query.Series;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Devices and series that exist, among them some with names that need care. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final String ROOT = "root.it_metadata.";

    private static final List<String> NAMES = List.of(
            "plain", "a.b", "a`b", "`", "``", "it's", "\"", "a\"b", "a b", "*", "**", "a*", "1", "select", "root.a",
            "\\", "🌡", "été", "; --", "$", "if", "region", "1d");

    private final Session session;
    private final MachineMapper machines;

    MetadataTest(Session session) {
        this.session = session;
        this.machines = new MachineMapper(session);
        Databases.drop(session, "root.it_metadata");
    }

    @BeforeAll
    void write() {
        List<Machine> rows = new ArrayList<>();
        for (String name : NAMES) {
            rows.add(new Machine(NOON, "plants", name, 1f, 1));
            rows.add(new Machine(NOON, name, "machines", 1f, 1));
        }
        machines.insert(rows);
        session.createSeries(
                ROOT + "described.one",
                List.of(
                        MeasurementSchema.of("speed.`x`", DataType.INT64, Encoding.RLE, Compressor.ZSTD)
                                .withAlias("how fast?")
                                .withTag("unit", "m/s")
                                .withTag("it's", "so, so")
                                .withAttribute("owner", "\"me\" \\ you"),
                        MeasurementSchema.of("rpm", DataType.DOUBLE),
                        MeasurementSchema.of("open", DataType.BOOLEAN).withTag("a", "x\":\"y")),
                Alignment.NON_ALIGNED);
        MeasurementSchema any = MeasurementSchema.of("rpm", DataType.INT32);
        session.createSeries(ROOT + "shallow", List.of(any), Alignment.ALIGNED);
        session.createSeries(ROOT + "plants.deep.er", List.of(any), Alignment.ALIGNED);
    }

    @Test
    void everyDeviceOfTheTemplateIsFoundWithItsNodes() {
        Set<String> expected = new HashSet<>(Set.of("described/one"));
        for (String name : NAMES) {
            expected.add("plants/" + name);
            expected.add(name + "/machines");
        }

        assertThat(machines.devices().list())
                .extracting(device -> device.node(PLANT) + "/" + device.node(MACHINE))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(machines.devices().count()).isEqualTo(expected.size());
    }

    @Test
    void aNodeFindsItsOwnDevicesOnly() {
        for (String name : NAMES) {
            assertThat(machines.devices().at(PLANT.eq(name)).list())
                    .as(name)
                    .extracting(device -> device.node(PLANT), device -> device.node(MACHINE), this::devicesAt)
                    .containsExactly(tuple(name, "machines", 1L));
            assertThat(machines.devices().at(MACHINE.eq(name)).count()).as(name).isEqualTo(1);
            assertThat(machines.series()
                            .at(PLANT.eq("plants"), MACHINE.eq(name))
                            .list())
                    .as(name)
                    .extracting(Series::measurement, series -> series.node(MACHINE))
                    .containsExactlyInAnyOrder(tuple("temperature", name), tuple("rpm", name));
        }
    }

    @Test
    void severalPathsArePagedAsOneList() {
        var all = machines.devices().at(MACHINE.in(NAMES), PLANT.eq("plants"));
        List<String> paths = all.list().stream().map(Device::path).toList();

        assertThat(paths).hasSize(NAMES.size());
        assertThat(all.count()).isEqualTo(NAMES.size());
        assertThat(all.offset(3).limit(5).list()).extracting(Device::path).isEqualTo(paths.subList(3, 8));
        assertThat(all.offset(3).limit(5).count()).isEqualTo(5);
        assertThat(all.offset(NAMES.size()).count()).isZero();
        assertThat(all.first()).map(Device::path).contains(paths.get(0));
        try (Stream<Device<Machine>> devices = all.stream()) {
            assertThat(devices.findFirst()).isPresent();
        }
    }

    @Test
    void onePathIsPaged() {
        assertThat(machines.devices().offset(1).limit(4).list()).hasSize(4);
        assertThat(machines.devices()
                        .at(PLANT.eq("plants"))
                        .offset(NAMES.size() - 1L)
                        .list())
                .hasSize(1);
        assertThat(machines.series().limit(7).count()).isEqualTo(7);
    }

    @Test
    void deviceTellsHowItIsStored() {
        session.execute("SET TTL TO " + ROOT + "described.one 7200000");
        try {
            assertThat(machines.devices().at(PLANT.eq("described")).list())
                    .extracting(Device::isAligned, Device::timeToLive)
                    .containsExactly(tuple(false, Optional.of(Duration.ofHours(2))));
        } finally {
            session.execute("UNSET TTL TO " + ROOT + "described.one");
        }
        assertThat(machines.devices().at(MACHINE.eq("it's")).list())
                .extracting(Device::isAligned, Device::timeToLive)
                .containsExactly(tuple(true, Optional.empty()));
    }

    @Test
    void seriesTellWhatIsStoredAndNotWhatIsDeclared() {
        assertThat(machines.series().at(PLANT.eq("plants"), MACHINE.eq("a.b")).list())
                .extracting(Series::path, series -> series.column().orElseThrow(), Series::dataType)
                .containsExactlyInAnyOrder(
                        tuple(ROOT + "plants.`a.b`.temperature", TEMPERATURE, DataType.FLOAT),
                        tuple(ROOT + "plants.`a.b`.rpm", RPM, DataType.INT32));

        assertThat(described("rpm").column()).contains(RPM);
        assertThat(described("rpm").dataType()).isEqualTo(DataType.DOUBLE);
        assertThat(described("rpm").tags()).isEmpty();

        Series<Machine> speed = described("speed.`x`");
        assertThat(speed.path()).isEqualTo(ROOT + "described.one.`speed.``x```");
        assertThat(speed.column()).isEmpty();
        assertThat(speed.alias()).contains("how fast?");
        assertThat(speed.encoding()).isEqualTo(Encoding.RLE);
        assertThat(speed.compressor()).isEqualTo(Compressor.ZSTD);
        assertThat(speed.tags()).isEqualTo(Map.of("unit", "m/s", "it's", "so, so"));
        assertThat(speed.attributes()).isEqualTo(Map.of("owner", "\"me\" \\ you"));
    }

    @Test
    void tagsThatCanBeReadInSeveralWaysAreRefused() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> described("open").tags())
                .withMessageContaining("described.one.open");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(machines.devices().at(PLANT.eq("nowhere")).list()).isEmpty();
        assertThat(machines.devices().at(PLANT.eq("nowhere")).count()).isZero();
        assertThat(machines.series().at(PLANT.in("nowhere", "neither")).count()).isZero();
    }

    /** Why Dendro skips the rows of an offset itself. */
    @Test
    void theServerShowsNothingForAnOffsetWithoutALimit() {
        try (ResultSet result = session.query("SHOW DEVICES " + ROOT + "plants.* OFFSET 1")) {
            assertThat(result.next()).isFalse();
        }
        assertThat(machines.devices().at(PLANT.eq("plants")).offset(1).list()).hasSize(NAMES.size() - 1);
    }

    /** The path that a device tells is one that statements take. */
    private long devicesAt(Device<Machine> device) {
        try (ResultSet result = session.query("COUNT DEVICES " + device.path())) {
            return result.next() ? result.getLong(0) : 0;
        }
    }

    private Series<Machine> described(String measurement) {
        return machines.series().at(PLANT.eq("described")).list().stream()
                .filter(series -> series.measurement().equals(measurement))
                .findFirst()
                .orElseThrow();
    }
}
