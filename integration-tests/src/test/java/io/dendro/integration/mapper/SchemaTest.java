package io.dendro.integration.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.State;
import io.dendro.integration.entity.Station;
import io.dendro.integration.entity.StationMapper;
import io.dendro.integration.entity.Switch;
import io.dendro.integration.entity.SwitchMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the server has after {@code schema().create()} and after a first row. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session session;

    SchemaTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_readings");
        Databases.drop(session, "root.it_switches");
        Databases.drop(session, "root.it_station");
    }

    @Test
    void createMakesTheDatabaseAndIsIdempotent() {
        for (int i = 0; i < 2; i++) {
            new ReadingMapper(session).schema().create();
            new StationMapper(session).schema().create();
        }
        assertThat(show("SHOW DATABASES root.it_readings", "Database")).containsExactly("root.it_readings");
        assertThat(show("SHOW TIMESERIES root.it_station.**", "Timeseries"))
                .containsExactlyInAnyOrder(
                        "root.it_station.`north-1`.select.`temp-1`",
                        "root.it_station.`north-1`.select.`a.b`",
                        "root.it_station.`north-1`.select.`1`",
                        "root.it_station.`north-1`.select.`1d`",
                        "root.it_station.`north-1`.select.`it``s`",
                        "root.it_station.`north-1`.select.time_",
                        "root.it_station.`north-1`.select.null",
                        "root.it_station.`north-1`.select.last",
                        "root.it_station.`north-1`.select.`*`",
                        "root.it_station.`north-1`.select.`Größe 温度`");
    }

    @Test
    void createLeavesWhatExistsAlone() {
        StationMapper stations = new StationMapper(session);
        stations.schema().create();
        Station row = new Station(NOON, 1.5, 2.5, 1, 2, 3, 4, 5, 6, 7, "8");
        stations.insert(row);

        new StationMapper(session).schema().create();

        assertThat(stations.select().list()).containsExactly(row);
    }

    @Test
    void missingSeriesOfAKnownDeviceAreAdded() {
        session.execute("CREATE DATABASE root.it_station");
        session.execute("CREATE ALIGNED TIMESERIES root.it_station.`north-1`.`select`(`temp-1` DOUBLE ENCODING=PLAIN)");

        new StationMapper(session).schema().create();

        assertThat(show("SHOW TIMESERIES root.it_station.**", "Timeseries")).hasSize(10);
        assertThat(show("SHOW TIMESERIES root.it_station.`north-1`.`select`.`temp-1`", "Encoding"))
                .as("what exists is left as it is")
                .containsExactly("PLAIN");
    }

    @Test
    void declaredTypesEncodingsAndCompressorsReachTheServer() {
        new ReadingMapper(session).insert(Reading.of(NOON, "p", 1, 1));

        assertThat(show(
                        "SHOW TIMESERIES root.it_readings.p.`1`.*",
                        "Timeseries",
                        "DataType",
                        "Encoding",
                        "Compression"))
                .containsExactlyInAnyOrder(
                        "root.it_readings.p.`1`.temperature FLOAT CHIMP ZSTD",
                        "root.it_readings.p.`1`.pressure DOUBLE GORILLA LZ4",
                        "root.it_readings.p.`1`.`rpm-max` INT32 ZIGZAG LZ4",
                        "root.it_readings.p.`1`.total INT64 RLE GZIP",
                        "root.it_readings.p.`1`.running BOOLEAN RLE LZ4",
                        "root.it_readings.p.`1`.note TEXT DICTIONARY LZ4",
                        "root.it_readings.p.`1`.day DATE TS_2DIFF LZ4",
                        "root.it_readings.p.`1`.serviced TIMESTAMP TS_2DIFF LZ4",
                        "root.it_readings.p.`1`.state STRING PLAIN LZ4");
        assertThat(show("SHOW DEVICES root.it_readings.**", "Device", "IsAligned"))
                .containsExactly("root.it_readings.p.`1` true");
    }

    @Test
    void nonAlignedDevicesAndNamingStrategiesReachTheServer() {
        new SwitchMapper(session).insert(new Switch(1_000L, -7L, (short) 2, (byte) 3, State.Idle, 4, "none"));

        assertThat(show("SHOW DEVICES root.it_switches.**", "Device", "IsAligned"))
                .containsExactly("root.it_switches.`-7`.`2`.`3`.Idle false");
        assertThat(show("SHOW TIMESERIES root.it_switches.**", "Timeseries", "DataType"))
                .containsExactlyInAnyOrder(
                        "root.it_switches.`-7`.`2`.`3`.Idle.packet_count INT32",
                        "root.it_switches.`-7`.`2`.`3`.Idle.last_error STRING");
    }

    private List<String> show(String statement, String... columns) {
        List<String> lines = new ArrayList<>();
        try (ResultSet result = session.query(statement)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (String column : columns) {
                    cells.add(String.valueOf(result.getText(result.column(column))));
                }
                lines.add(String.join(" ", cells));
            }
        }
        return lines;
    }
}
