package io.dendro.integration.reading;

import static io.dendro.integration.reading.TickMapper.DEVICE;
import static io.dendro.integration.reading.TickMapper.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.query.LastQuery;
import io.dendro.testing.junit.IoTDBTest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The request for the last values of a device says what {@code SELECT LAST} says, whatever was done to the device. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastValuesTest {
    private static final String DATABASE = "root.it_last";
    private static final String PATH = DATABASE + ".select.`d 1`";
    private static final List<String> ALL = List.of("i", "t", "day", "x y", "running", "label", "never");

    private final Session session;

    LastValuesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void create() {
        Databases.drop(session, DATABASE);
        Databases.drop(session, DATABASE + ".select");
        session.execute("CREATE DATABASE " + DATABASE);
        fill();
    }

    private void fill() {
        session.execute("CREATE ALIGNED TIMESERIES " + PATH
                + "(i INT32, t TEXT, day DATE, `x y` DOUBLE, running BOOLEAN, label TIMESTAMP, never INT64)");
        session.execute("INSERT INTO " + PATH
                + "(time, i, t, day, `x y`, running, label) ALIGNED VALUES (10, 1, 'a', '2024-01-02', 1.5, true, 17)");
        session.execute("INSERT INTO " + PATH + "(time, i, t) ALIGNED VALUES (20, 2, 'b')");
    }

    @AfterEach
    void drop() {
        Databases.drop(session, DATABASE);
        Databases.drop(session, DATABASE + ".select");
    }

    @Test
    void areThoseOfTheStatement() {
        assertThat(asked(ALL))
                .isEqualTo(stated(ALL))
                .contains("20 " + PATH + ".i 2", "10 " + PATH + ".`x y` 1.5")
                .hasSize(6);
    }

    @Test
    void areThoseOfTheStatementWhenTheServerHasThemInItsCache() {
        for (int i = 0; i < 3; i++) {
            assertThat(asked(List.of("t", "i")))
                    .isEqualTo(stated(List.of("t", "i")))
                    .hasSize(2);
        }
    }

    @Test
    void ofSeriesThatNeverHadAValueThereAreNone() {
        for (int i = 0; i < 3; i++) {
            assertThat(asked(List.of("never"))).isEmpty();
            assertThat(asked(List.of("never", "i"))).hasSize(1);
            assertThat(asked(List.of("unknown", "i"))).hasSize(1);
        }
    }

    @Test
    void ofADeviceThatDoesNotExistThereAreNone() {
        assertThat(asked(DATABASE + ".select.nobody", List.of("i"))).isEmpty();
        assertThat(asked("root.it_last_nowhere.a", List.of("i"))).isEmpty();
    }

    @Test
    void followLaterAndEarlierRows() {
        asked(ALL);
        session.execute("INSERT INTO " + PATH + "(time, i) ALIGNED VALUES (30, 3)");
        session.execute("INSERT INTO " + PATH + "(time, t) ALIGNED VALUES (5, 'early')");
        assertThat(asked(ALL)).isEqualTo(stated(ALL)).contains("30 " + PATH + ".i 3", "20 " + PATH + ".t b");
    }

    @Test
    void followDeletions() {
        asked(ALL);
        session.execute("DELETE FROM " + PATH + ".i WHERE time >= 20");
        assertThat(asked(ALL)).isEqualTo(stated(ALL)).contains("10 " + PATH + ".i 1");
    }

    @Test
    void followATimeToLive() {
        asked(ALL);
        session.execute("SET TTL TO " + DATABASE + ".** 1000");
        assertThat(asked(ALL)).isEqualTo(stated(ALL));
        // A time to live outlasts its database.
        session.execute("UNSET TTL TO " + DATABASE + ".**");
    }

    @Test
    void followASeriesThatWasMadeAnewWithAnotherType() {
        asked(ALL);
        session.execute("DELETE TIMESERIES " + PATH + ".*");
        session.execute("CREATE TIMESERIES " + PATH + ".i TEXT");
        session.execute("INSERT INTO " + PATH + "(time, i) VALUES (1, 'text')");
        assertThat(asked(ALL)).isEqualTo(stated(ALL)).containsExactly("1 " + PATH + ".i text");
    }

    @Test
    void followADatabaseThatWasMadeAnewAtAnotherLevel() {
        asked(ALL);
        session.execute("DELETE DATABASE " + DATABASE);
        session.execute("CREATE DATABASE " + DATABASE + ".select");
        fill();
        assertThat(asked(ALL)).isEqualTo(stated(ALL)).hasSize(6);
    }

    @Test
    void ofManyCallsLeaveNothingBehind() {
        for (int i = 0; i < 250; i++) {
            assertThat(asked(List.of("i"))).containsExactly("20 " + PATH + ".i 2");
        }
        assertThat(ServerQueries.about(session, DATABASE)).isEmpty();
    }

    @Test
    void areRefusedForWhatIsNoDevice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked("root.it_last.*", List.of("i")))
                .withMessageContaining("*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked(PATH, List.of()))
                .withMessageContaining("names no measurement");
    }

    @Test
    void areWhatATypedQueryOfOneDeviceReads() {
        Databases.drop(session, Tick.DATABASE);
        new TickMapper(session).insert(List.of(Tick.of("d1", 1), Tick.of("d1", 2), Tick.of("d2", 3)));
        List<String> calls = new ArrayList<>();
        Session watched = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return method.invoke(session, arguments);
                });
        LastQuery<Tick> last = new TickMapper(watched).last(NUMBER);

        assertThat(last.at(DEVICE.eq("d1")).list()).singleElement().satisfies(value -> {
            assertThat(value.node(DEVICE)).isEqualTo("d1");
            assertThat(value.as(NUMBER)).hasValue(Tick.of("d1", 2).number());
        });
        assertThat(calls).contains("lastValues").doesNotContain("query");
        assertThat(last.at(DEVICE.eq("d1")).first()).isPresent();
        assertThat(calls).doesNotContain("query");
        assertThat(last.list()).hasSize(2);
        assertThat(calls).contains("query");
        Databases.drop(session, Tick.DATABASE);
    }

    private List<String> asked(List<String> measurements) {
        return asked(PATH, measurements);
    }

    private List<String> asked(String device, List<String> measurements) {
        try (ResultSet values = session.lastValues(device, measurements, QueryOptions.none())) {
            return rows(values);
        }
    }

    private List<String> stated(List<String> measurements) {
        List<String> quoted = measurements.stream()
                .map(name -> name.contains(" ") ? "`" + name + "`" : name)
                .toList();
        try (ResultSet values = session.query("SELECT LAST " + String.join(", ", quoted) + " FROM " + PATH)) {
            return rows(values);
        }
    }

    private static List<String> rows(ResultSet values) {
        List<String> rows = new ArrayList<>();
        while (values.next()) {
            rows.add(values.time() + " " + values.getText(values.column("Timeseries")) + " "
                    + values.getText(values.column("Value")));
        }
        return rows.stream().sorted().toList();
    }
}
