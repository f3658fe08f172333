package io.dendro.integration.mapper;

import static io.dendro.integration.entity.CountersMapper.HITS;
import static io.dendro.integration.entity.CountersMapper.LOAD;
import static io.dendro.integration.entity.CountersMapper.NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Counters;
import io.dendro.integration.entity.CountersMapper;
import io.dendro.integration.entity.StationMapper;
import io.dendro.integration.entity.SwitchMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the server holds and an entity cannot: the error says which value, where, and why. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadFailureTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final long MILLIS = NOON.toEpochMilli();

    private final Session session;
    private final CountersMapper counters;

    ReadFailureTest(Session session) {
        this.session = session;
        this.counters = new CountersMapper(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, "root.it_counters");
        Databases.drop(session, "root.it_switches");
        Databases.drop(session, "root.it_station");
        session.execute("CREATE DATABASE root.it_counters");
    }

    @Test
    void aMissingPrimitiveNamesEntityComponentDeviceAndTime() {
        counters.insert(new Counters(NOON, "a", 1, 1.5));
        session.execute("INSERT INTO root.it_counters.a(time, hits) ALIGNED VALUES (" + (MILLIS + 1) + ", 2)");

        assertThatThrownBy(() -> counters.select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("component load of Counters")
                .hasMessageContaining("root.it_counters.a")
                .hasMessageContaining("2024-06-01T12:00:00.001Z")
                .hasMessageContaining("primitive");
        assertThat(counters.select().where(LOAD.isNotNull()).list()).containsExactly(new Counters(NOON, "a", 1, 1.5));
    }

    @Test
    void aSeriesThatNoDeviceHasIsMissingToo() {
        session.execute("INSERT INTO root.it_counters.a(time, other) ALIGNED VALUES (1, 2)");
        assertThat(counters.select().list()).isEmpty();

        session.execute("CREATE ALIGNED TIMESERIES root.it_counters.a(hits INT32)");
        session.execute("INSERT INTO root.it_counters.a(time, hits) ALIGNED VALUES (1, 2)");
        assertThatThrownBy(() -> counters.select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("the result has no column load of type DOUBLE")
                .hasMessageContaining(
                        "component load of Counters (device root.it_counters.a, time 1970-01-01T00:00:00.001Z)")
                .hasMessageContaining("none of the devices that were asked has a series of that name")
                .hasMessageContaining("declare the component as one that may be missing");
    }

    @Test
    void aColumnOfAnotherTypeNamesBothTypes() {
        session.execute("CREATE ALIGNED TIMESERIES root.it_counters.a(hits TEXT, load DOUBLE)");
        session.execute("INSERT INTO root.it_counters.a(time, hits, load) ALIGNED VALUES (1, 'many', 1.5)");

        assertThatThrownBy(() -> counters.select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("hits")
                .hasMessageContaining("TEXT")
                .hasMessageContaining("INT32");
    }

    @Test
    void devicesThatDisagreeOnATypeAreAnErrorAndEachIsReadableAlone() {
        counters.insert(new Counters(NOON, "a", 1, 1.5));
        session.execute("CREATE ALIGNED TIMESERIES root.it_counters.b(hits TEXT, load DOUBLE)");
        session.execute("INSERT INTO root.it_counters.b(time, hits, load) ALIGNED VALUES (1, 'many', 1.5)");

        assertThatThrownBy(() -> counters.select().list()).hasMessageContaining("hits");
        assertThat(counters.select().at(NAME.eq("a")).where(HITS.ge(0)).list()).hasSize(1);
    }

    @Test
    void aNodeThatIsNoNumberOrConstantNamesItsDevice() {
        session.execute("CREATE DATABASE root.it_switches");
        session.execute("CREATE TIMESERIES root.it_switches.abc.`1`.`2`.Idle.packet_count INT32");
        session.execute("INSERT INTO root.it_switches.abc.`1`.`2`.Idle(time, packet_count) VALUES (1, 2)");
        assertThatThrownBy(() -> new SwitchMapper(session).select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("'abc'")
                .hasMessageContaining("cabinet of Switch");
        session.execute("DELETE TIMESERIES root.it_switches.**");

        session.execute("CREATE TIMESERIES root.it_switches.`1`.`1`.`2`.Asleep.packet_count INT32");
        session.execute("INSERT INTO root.it_switches.`1`.`1`.`2`.Asleep(time, packet_count) VALUES (1, 2)");
        assertThatThrownBy(() -> new SwitchMapper(session).select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("'Asleep'")
                .hasMessageContaining("State");
        session.execute("DELETE TIMESERIES root.it_switches.**");

        session.execute("CREATE TIMESERIES root.it_switches.`1`.`1`.`300`.Idle.packet_count INT32");
        session.execute("INSERT INTO root.it_switches.`1`.`1`.`300`.Idle(time, packet_count) VALUES (1, 2)");
        assertThatThrownBy(() -> new SwitchMapper(session).select().list())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("'300'")
                .hasMessageContaining("between -128 and 127");
    }

    @Test
    void anEntityThatNobodyWroteIsEmpty() {
        assertThat(new StationMapper(session).select().list()).isEmpty();
        assertThat(new StationMapper(session).select().first()).isEmpty();
    }
}
