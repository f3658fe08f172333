package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.error.SchemaException;
import io.dendro.integration.Databases;
import io.dendro.integration.shapes.Settings.Aligned;
import io.dendro.integration.shapes.Settings.Banded;
import io.dendro.integration.shapes.Settings.Deep;
import io.dendro.integration.shapes.Settings.Exact;
import io.dendro.integration.shapes.Settings.First;
import io.dendro.integration.shapes.Settings.Last;
import io.dendro.integration.shapes.Settings.Loose;
import io.dendro.integration.shapes.Settings.Micros;
import io.dendro.integration.shapes.Settings.Unique;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an entity declares is there on the server, and the server does what it says. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingShapesTest {
    private static final String ROOT = "root.it_shapes.settings.";

    private final Session session;

    SettingShapesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    @AfterAll
    void startEmpty() {
        RoundTrip.startEmpty(session);
        Databases.drop(session, Settings.DATABASE + ".**");
        forgetTimeToLive();
    }

    /** It outlives the database that it was set in. */
    private void forgetTimeToLive() {
        try {
            session.execute("UNSET TTL TO " + ROOT + "aligned.d1");
        } catch (SchemaException e) {
            assertThat(e.statusCode()).as("there is none").hasValue(508);
        }
    }

    @Test
    void seriesHaveTheirAliasTagsAttributesEncodingsAndCompressors() {
        new RoundTrip<>(
                        Aligned.class,
                        Settings_AlignedMapper::new,
                        List.of(new Aligned(NOON, "d1", 1.5, 2), new Aligned(LATER, "d1", null, 3)))
                .run(session);

        assertThat(show("SHOW TIMESERIES " + ROOT + "aligned.d1.`temp-c`", "Alias", "Encoding", "Compression"))
                .containsExactly("warmth CHIMP ZSTD");
        assertThat(show("SHOW TIMESERIES " + ROOT + "aligned.d1.`temp-c`", "Tags")
                        .get(0))
                .contains("\"unit\":\"°C\"", "it's", "a \"tag\"");
        assertThat(show("SHOW TIMESERIES " + ROOT + "aligned.d1.`temp-c`", "Attributes"))
                .containsExactly("{\"maker\":\"ACME, Inc.\"}");
        assertThat(show("SHOW TIMESERIES " + ROOT + "aligned.d1.rpm", "Encoding", "Compression"))
                .containsExactly("RLE GZIP");
        assertThat(show("SHOW TIMESERIES " + ROOT + "** WHERE TAGS(unit)='°C'", "Timeseries"))
                .containsExactly(ROOT + "aligned.d1.`temp-c`");
        assertThat(show("SHOW DEVICES " + ROOT + "aligned.**", "IsAligned", "TTL(ms)"))
                .containsExactly("true " + 3_650L * 24 * 60 * 60 * 1_000);
    }

    @Test
    void timeToLiveIsSetForEachDevice() {
        new Settings_AlignedMapper(session).insert(new Aligned(NOON, "d1", 1.5, 2));

        assertThat(show("SHOW ALL TTL", "Device", "TTL(ms)"))
                .contains(ROOT + "aligned.d1 " + 3_650L * 24 * 60 * 60 * 1_000);
    }

    @Test
    void decimalsAreKeptAsManyAsDeclared() {
        Settings_LooseMapper mapper = new Settings_LooseMapper(session);
        mapper.insert(new Loose(NOON, "d1", 1.234567, 2.34567f, 1.234567, 7));
        session.execute("FLUSH root.it_shapes");

        assertThat(mapper.select().list()).containsExactly(new Loose(NOON, "d1", 1.23457, 2.3457f, 1.23, 7));
        assertThat(show("SHOW TIMESERIES " + ROOT + "loose.d1.count", "Alias")).containsExactly("`other name`");
    }

    @Test
    void deadBandLeavesOutWhatLiesInIt() {
        Settings_BandedMapper mapper = new Settings_BandedMapper(session);
        List<Banded> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> new Banded(NOON.plusMillis(i), "d1", 20 + 0.1 * (i % 3), i))
                .toList();
        mapper.insert(rows);
        session.execute("FLUSH root.it_shapes");

        assertThat(show("SHOW TIMESERIES " + ROOT + "banded.d1.steady", "Deadband"))
                .containsExactly("SDT");
        assertThat(show("SELECT count(steady), count(`count`) FROM " + ROOT + "banded.d1")
                        .get(0))
                .matches("\\d{1,2} 1000");
    }

    @Test
    void deepDatabasesAreCreated() {
        Settings_DeepMapper mapper = new Settings_DeepMapper(session);
        List<Deep> rows = List.of(new Deep(NOON, "p1", "d1", 1.5), new Deep(NOON, "p-2", "d1", 2.5));
        mapper.schema().create();
        mapper.insert(rows);

        assertThat(mapper.select().list()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(show("SHOW DATABASES " + Settings.DATABASE + ".**", "Database"))
                .containsExactlyInAnyOrder(Settings.DATABASE + ".p1", Settings.DATABASE + ".`p-2`");
    }

    @Test
    void duplicatesAreRefusedWhereTheEntitySaysSo() {
        Settings_UniqueMapper mapper = new Settings_UniqueMapper(session);

        assertThatThrownBy(() -> mapper.insert(List.of(new Unique(NOON, "d", 1), new Unique(NOON, "d", 2))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Unique");
        mapper.insert(List.of(new Unique(NOON, "d", 1), new Unique(NOON, "e", 2), new Unique(LATER, "d", 3)));

        assertThat(mapper.select().list()).hasSize(3);
    }

    @Test
    void firstRowsAreKeptWholeWhereTheEntitySaysSo() {
        Settings_FirstMapper mapper = new Settings_FirstMapper(session);
        mapper.insert(List.of(new First(NOON, "d", 1.0, null), new First(NOON, "d", 3.0, 4.0)));

        assertThat(mapper.select().list()).containsExactly(new First(NOON, "d", 1.0, null));
    }

    @Test
    void laterRowsValuesReplaceTheEarlierOnes() {
        Settings_LastMapper mapper = new Settings_LastMapper(session);
        mapper.insert(List.of(new Last(NOON, "d", 1.0, 2.0), new Last(NOON, "d", 3.0, null)));

        assertThat(mapper.select().list()).containsExactly(new Last(NOON, "d", 3.0, 2.0));
    }

    @Test
    void timeIsCutWhereTheEntitySaysSoAndRefusedElsewhere() {
        long micros = NOON.toEpochMilli() * 1_000;
        Settings_MicrosMapper cut = new Settings_MicrosMapper(session);
        cut.insert(new Micros(micros + 999, "d", 1));
        assertThat(cut.select().list()).containsExactly(new Micros(micros, "d", 1));

        Settings_ExactMapper exact = new Settings_ExactMapper(session);
        assertThatThrownBy(() -> exact.insert(new Exact(NOON.plusNanos(1), "d", 1)))
                .isInstanceOf(MappingException.class);
        assertThat(exact.select().list()).isEmpty();
    }

    /** These columns of each row, parted by blanks; all columns where none is named. */
    private List<String> show(String sql, String... columns) {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = session.query(sql)) {
            int[] indexes = columns.length == 0
                    ? IntStream.range(0, result.columns().size()).toArray()
                    : IntStream.range(0, columns.length)
                            .map(i -> result.column(columns[i]))
                            .toArray();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int index : indexes) {
                    cells.add(String.valueOf(result.getObject(index)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
