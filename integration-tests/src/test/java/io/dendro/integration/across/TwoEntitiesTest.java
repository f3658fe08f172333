package io.dendro.integration.across;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Alignment;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.DendroException;
import io.dendro.integration.Databases;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the server does when two programs use it in ways that the compiler refuses together. Names end with the code of its message. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoEntitiesTest {
    private static final List<String> DATABASES =
            List.of("root.it_across", "root.it_across_outer", "root.it_across_outer.inner", "root.it_across_lone");

    private static final int ACCEPTED = 200;
    private static final int SYSTEM_ERROR = 305;
    private static final int DATABASE_EXISTS = 501;
    private static final int SERIES_EXISTS = 503;
    private static final int PATH_EXISTS = 506;
    private static final int DATABASES_BELOW = 529;
    private static final int OTHER_ALIGNMENT = 609;

    private final Session session;

    TwoEntitiesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    @AfterEach
    void startEmpty() {
        DATABASES.forEach(database -> Databases.drop(session, database));
    }

    @Test
    void aSeriesHasOneType_D0801() {
        create("root.it_across.d.load", "FLOAT");

        assertThat(statusOf("CREATE TIMESERIES root.it_across.d.load DOUBLE")).isEqualTo(SERIES_EXISTS);
        assertThat(insert("root.it_across.d", DataType.DOUBLE))
                .contains("registered type FLOAT, inserting type DOUBLE");
    }

    @Test
    void aWiderSeriesTakesValuesThatAreNotThoseOfTheRow_D0801() {
        create("root.it_across.d.load", "DOUBLE");

        assertThat(insert("root.it_across.d", DataType.FLOAT)).isEqualTo("accepted");
        assertThat(show("SELECT load FROM root.it_across.d", "root.it_across.d.load"))
                .containsExactly("3.700000047683716");
    }

    @Test
    void aSeriesKeepsTheEncodingAndTheCompressorItIsCreatedWith_D0802_D0803() {
        create("root.it_across.d.load", "FLOAT ENCODING=CHIMP COMPRESSOR=ZSTD");

        assertThat(statusOf("CREATE TIMESERIES root.it_across.d.load FLOAT ENCODING=GORILLA COMPRESSOR=LZ4"))
                .isEqualTo(SERIES_EXISTS);
        assertThat(insert("root.it_across.d", DataType.FLOAT)).isEqualTo("accepted");
        assertThat(show("SHOW TIMESERIES root.it_across.d.load", "Encoding")).containsExactly("CHIMP");
        assertThat(show("SHOW TIMESERIES root.it_across.d.load", "Compression")).containsExactly("ZSTD");
    }

    @Test
    void aDeviceIsAlignedOrNot_D0804() {
        session.execute("CREATE ALIGNED TIMESERIES root.it_across.d(speed DOUBLE)");
        create("root.it_across.e.speed", "DOUBLE");

        assertThat(statusOf("CREATE TIMESERIES root.it_across.d.load DOUBLE")).isEqualTo(OTHER_ALIGNMENT);
        assertThat(insert("root.it_across.d", DataType.DOUBLE)).contains("code:609");
        assertThat(statusOf("CREATE ALIGNED TIMESERIES root.it_across.e(load DOUBLE)"))
                .isEqualTo(OTHER_ALIGNMENT);
    }

    @Test
    void nothingIsBelowASeries_D0805() {
        create("root.it_across.d.load", "DOUBLE");

        assertThat(statusOf("CREATE TIMESERIES root.it_across.d.load.phase.current DOUBLE"))
                .isEqualTo(PATH_EXISTS);
        assertThat(insert("root.it_across.d.load", DataType.DOUBLE)).contains("code:506");
        assertThat(insert("root.it_across.d.load.phase", DataType.DOUBLE)).contains("code:506");
    }

    @Test
    void aSeriesIsNotMadeOfWhatHasDevicesBelow_D0805() {
        create("root.it_across.d.load.phase.current", "DOUBLE");

        assertThat(statusOf("CREATE TIMESERIES root.it_across.d.load DOUBLE")).isEqualTo(PATH_EXISTS);
        assertThat(insert("root.it_across.d", DataType.DOUBLE)).contains("code:506");
    }

    @Test
    void noDatabaseIsInsideAnother_D0806() {
        session.execute("CREATE DATABASE root.it_across");
        session.execute("CREATE DATABASE root.it_across_outer.inner");

        assertThat(statusOf("CREATE DATABASE root.it_across.inner")).isEqualTo(DATABASE_EXISTS);
        assertThat(statusOf("CREATE DATABASE root.it_across_outer")).isEqualTo(DATABASES_BELOW);
        assertThat(statusOf("CREATE TIMESERIES root.it_across_outer.other.load DOUBLE"))
                .isEqualTo(SYSTEM_ERROR);
        assertThat(insert("root.it_across_outer.other", DataType.DOUBLE)).contains("Failed to get database Map");
    }

    @Test
    void databasesOfOneDepthStandBesideEachOther() {
        session.execute("CREATE DATABASE root.it_across_lone.one");

        assertThat(statusOf("CREATE DATABASE root.it_across_lone.two")).isEqualTo(ACCEPTED);
        Databases.drop(session, "root.it_across_lone.one");
        Databases.drop(session, "root.it_across_lone.two");
    }

    @Test
    void aTextSeriesTakesStringsAndTheReverse_D0811() {
        create("root.it_across.d.load", "TEXT");
        create("root.it_across.e.load", "STRING");

        assertThat(insert("root.it_across.d", DataType.STRING)).isEqualTo("accepted");
        assertThat(insert("root.it_across.e", DataType.TEXT)).isEqualTo("accepted");
        assertThat(show("SHOW TIMESERIES root.it_across.d.load", "DataType")).containsExactly("TEXT");
        assertThat(show("SHOW TIMESERIES root.it_across.e.load", "DataType")).containsExactly("STRING");
    }

    @Test
    void rowsOfADeviceThatTwoPathsNameComeUpForBoth_D0807() {
        assertThat(insert("root.it_across.north.pump", DataType.DOUBLE)).isEqualTo("accepted");

        assertThat(show("SELECT load FROM root.it_across.*.pump ALIGN BY DEVICE", "Device"))
                .containsExactly("root.it_across.north.pump");
        assertThat(show("SELECT load FROM root.it_across.north.* ALIGN BY DEVICE", "Device"))
                .containsExactly("root.it_across.north.pump");
    }

    @Test
    void ofTwoTimesToLiveTheLaterHolds_D0810() {
        create("root.it_across.brief.load", "DOUBLE");
        session.execute("SET TTL TO root.it_across.brief 1000");
        session.execute("SET TTL TO root.it_across.brief 2000");

        assertThat(show("SHOW DEVICES root.it_across.brief", "TTL(ms)")).containsExactly("2000");
        // It would outlive the database.
        session.execute("UNSET TTL FROM root.it_across.brief");
    }

    private void create(String series, String definition) {
        session.execute("CREATE TIMESERIES " + series + " " + definition);
    }

    private int statusOf(String statement) {
        try {
            session.execute(statement);
            return ACCEPTED;
        } catch (DendroException refused) {
            return refused.statusCode().orElseThrow(() -> refused);
        }
    }

    /** Writes a row with a load of 3.7 into a device that is not aligned. The answer; the server wraps its reasons. */
    private String insert(String device, DataType type) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("load", type)), Alignment.NON_ALIGNED);
        tablet.clear(device);
        tablet.addRow(1);
        switch (type) {
            case FLOAT -> tablet.putFloat(0, 3.7f);
            case DOUBLE -> tablet.putDouble(0, 3.7);
            default -> tablet.putText(0, "3.7");
        }
        try {
            session.insert(tablet);
            return "accepted";
        } catch (DendroException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private List<String> show(String statement, String column) {
        List<String> cells = new ArrayList<>();
        try (ResultSet result = session.query(statement)) {
            while (result.next()) {
                cells.add(String.valueOf(result.getObject(result.column(column))));
            }
        }
        return cells;
    }
}
