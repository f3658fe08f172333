package io.dendro.integration.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.metadata.ChildPath;
import io.dendro.metadata.DatabaseInfo;
import io.dendro.metadata.DeviceInfo;
import io.dendro.metadata.Metadata;
import io.dendro.metadata.NodeType;
import io.dendro.metadata.SeriesInfo;
import io.dendro.model.DataType;
import io.dendro.model.DeviceName;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is on a server, whatever created it. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionMetadataTest {
    private static final String ROOT = "root.it_session_metadata";
    private static final List<String> NODES =
            List.of("plain", "if", "region", "select", "1", "1d", "a.b", "a`b", "a b", "*", "**", "été", "; --");

    private final Session session;
    private final Metadata metadata;

    SessionMetadataTest(Session session) {
        this.session = session;
        this.metadata = session.metadata();
    }

    @BeforeAll
    void create() {
        for (String database : List.of(".short", ".`a-b`", ".`a.b`")) {
            Databases.drop(session, ROOT + database);
        }
        session.execute("CREATE DATABASE " + ROOT + ".short WITH TTL=3600000");
        session.execute("CREATE DATABASE " + ROOT + ".`a-b` WITH TIME_PARTITION_INTERVAL=86400000");
        session.execute("CREATE DATABASE " + ROOT + ".`a.b`");
        for (String node : NODES) {
            session.createSeries(
                    DeviceName.of(List.of("root", "it_session_metadata", "short", "machines", node))
                            .text(),
                    List.of(
                            MeasurementSchema.of(node, DataType.INT64)
                                    .withAlias(node + "?")
                                    .withTag("unit", "m"),
                            MeasurementSchema.of("text", DataType.STRING)),
                    Alignment.NON_ALIGNED);
        }
        session.createSeries(ROOT + ".short", List.of(MeasurementSchema.of("s", DataType.INT32)), Alignment.ALIGNED);
    }

    @Test
    void databasesTellHowTheirRowsAreKept() {
        assertThat(metadata.databases(ROOT + ".**").list())
                .extracting(DatabaseInfo::path, DatabaseInfo::timeToLive)
                .containsExactlyInAnyOrder(
                        tuple(ROOT + ".short", Optional.of(Duration.ofHours(1))),
                        tuple(ROOT + ".`a-b`", Optional.empty()),
                        tuple(ROOT + ".`a.b`", Optional.empty()));
        assertThat(metadata.databases(ROOT + ".**").count()).isEqualTo(3);

        DatabaseInfo daily = metadata.databases(ROOT + ".`a-b`").first().orElseThrow();
        assertThat(daily.timePartitionInterval()).contains(Duration.ofDays(1));
        assertThat(daily.dataReplicationFactor()).hasValue(1);
        assertThat(daily.schemaReplicationFactor()).hasValue(1);
    }

    @Test
    void aRuleForAllBelowADatabaseIsItsTimeToLive() {
        session.execute("SET TTL TO " + ROOT + ".`a.b`.** 7200000");
        try {
            assertThat(metadata.databases(ROOT + ".`a.b`").first())
                    .flatMap(DatabaseInfo::timeToLive)
                    .contains(Duration.ofHours(2));
        } finally {
            session.execute("UNSET TTL TO " + ROOT + ".`a.b`.**");
        }
    }

    @Test
    void allDatabasesAreListedAndCounted() {
        assertThat(metadata.databases().list()).extracting(DatabaseInfo::path).contains(ROOT + ".short");
        assertThat(metadata.databases().count())
                .isEqualTo(metadata.databases().list().size());
    }

    @Test
    void devicesTellHowTheyAreStored() {
        assertThat(metadata.devices(ROOT + ".short").list())
                .containsExactly(
                        new DeviceInfo(ROOT + ".short", true, Optional.of(Duration.ofHours(1)), Optional.empty()));
        assertThat(metadata.devices(ROOT + ".short.**").list())
                .hasSize(NODES.size())
                .extracting(DeviceInfo::isAligned)
                .containsOnly(false);
        assertThat(metadata.devices(ROOT + ".**").count()).isEqualTo(NODES.size() + 1L);
    }

    /** Each path that the server tells can be asked for again, words of SQL among them. */
    @Test
    void whatIsListedCanBeAskedFor() {
        for (DeviceInfo device : metadata.devices(ROOT + ".short.**").list()) {
            String own = metadata.series(device.path() + ".*").list().stream()
                    .map(SeriesInfo::measurement)
                    .filter(name -> !name.equals("text"))
                    .findFirst()
                    .orElseThrow();
            assertThat(DeviceName.parse(device.path()).nodes()).endsWith("machines", own);
            for (ChildPath child : metadata.childPaths(device.path()).list()) {
                assertThat(child.type()).isEqualTo(NodeType.TIMESERIES);
                assertThat(metadata.series(child.path()).list())
                        .extracting(SeriesInfo::path)
                        .containsExactly(child.path());
            }
        }
    }

    @Test
    void seriesTellHowTheyAreStored() {
        SeriesInfo series = metadata.series(ROOT + ".short.*.if.`if`").first().orElseThrow();
        assertThat(series.measurement()).isEqualTo("if");
        assertThat(series.alias()).contains("if?");
        assertThat(series.dataType()).isEqualTo(DataType.INT64);
        assertThat(series.database()).contains(ROOT + ".short");
        assertThat(series.tags()).isEqualTo(Map.of("unit", "m"));
        assertThat(series.attributes()).isEmpty();
        assertThat(metadata.series(ROOT + ".**.te*").count()).isEqualTo(NODES.size());
    }

    @Test
    void childrenOfAPathAreItsNextNodes() {
        assertThat(metadata.childNodes(ROOT + ".short.machines").list()).containsExactlyInAnyOrderElementsOf(NODES);
        assertThat(metadata.childNodes(ROOT + ".short.machines").count()).isEqualTo(NODES.size());
        assertThat(metadata.childPaths(ROOT + ".short").list())
                .containsExactlyInAnyOrder(
                        new ChildPath(ROOT + ".short.machines", NodeType.INTERNAL),
                        new ChildPath(ROOT + ".short.s", NodeType.TIMESERIES));
        assertThat(metadata.childPaths(ROOT + ".short.machines").list())
                .contains(new ChildPath(ROOT + ".short.machines.`region`", NodeType.DEVICE));
        assertThat(metadata.childPaths("root").list()).contains(new ChildPath(ROOT, NodeType.INTERNAL));
        assertThat(metadata.childPaths(ROOT).list()).contains(new ChildPath(ROOT + ".`a.b`", NodeType.DATABASE));
    }

    @Test
    void nodesAreCountedByLevel() {
        assertThat(metadata.countNodes(ROOT + ".**", 0)).isEqualTo(1);
        assertThat(metadata.countNodes(ROOT + ".**", 2)).isEqualTo(3);
        assertThat(metadata.countNodes(ROOT + ".**", 4)).isEqualTo(NODES.size());
        assertThat(metadata.countNodes(ROOT + ".**", 9)).isZero();
        assertThat(metadata.countNodes(ROOT + ".**", 2, Duration.ofSeconds(30))).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> metadata.countNodes("root.**", -1));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(metadata.databases("root.nowhere.**").list()).isEmpty();
        assertThat(metadata.devices("root.nowhere.**").first()).isEmpty();
        assertThat(metadata.series("root.nowhere.**").count()).isZero();
        assertThat(metadata.childNodes("root.nowhere").list()).isEmpty();
    }

    @Test
    void aStreamThatIsClosedEarlyFreesItsConnection() {
        for (int i = 0; i < 2 * session.options().maxConnections(); i++) {
            try (Stream<SeriesInfo> series = metadata.series(ROOT + ".**").stream()) {
                assertThat(series.limit(3)).hasSize(3);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "factory.**",
                "root.a; DROP DATABASE root.a",
                "root.a LIMIT 1",
                "root.a WHERE time > 1",
                "root.`a` b",
                "root.`a",
                "root.a-b",
                "root.a.",
                "root.*a*b",
                "root.--",
                "root.a\n.b"
            })
    void whatIsNoPathIsNeverSent(String pattern) {
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> metadata.databases(pattern));
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> metadata.devices(pattern));
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> metadata.series(pattern));
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> metadata.childNodes(pattern));
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> metadata.childPaths(pattern));
        assertThatExceptionOfType(InvalidPathException.class).isThrownBy(() -> metadata.countNodes(pattern, 1));
    }
}
