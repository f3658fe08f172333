package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Parameters;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Row;
import io.dendro.Session;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw rows by name, and parameters of every type in every place: what was written with them is found with them, and alone. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawRowsTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final byte[] BYTES = {0, 39, 96, -1};
    private static final List<String> HOSTILE = List.of(
            "'",
            "''",
            "' OR 1=1 --",
            "') OR (1=1",
            "\"",
            "`",
            "\\",
            "\\'",
            "a\nb\r\n",
            "\0",
            ":other",
            "::",
            "; DELETE DATABASE root.**",
            "😀",
            "%",
            "_",
            "root.**",
            "${1}",
            "");

    private final Session session;
    private final String root;

    RawRowsTest(Session session, TestDatabase database) {
        this.session = session;
        this.root = database.path();
    }

    @BeforeAll
    void write() {
        session.execute(
                "CREATE ALIGNED TIMESERIES " + root + ".all(b BOOLEAN, i INT32, l INT64, f FLOAT, d DOUBLE, t TEXT,"
                        + " s STRING, x BLOB, dt DATE, ts TIMESTAMP)");
        session.execute(
                "INSERT INTO " + root + ".all(time, b, i, l, f, d, t, s, x, dt, ts) ALIGNED"
                        + " VALUES (:time, :b, :i, :l, :f, :d, :t, :s, :x, :dt, :ts)",
                Parameters.of("time", NOON)
                        .and("b", true)
                        .and("i", -5)
                        .and("l", Long.MAX_VALUE)
                        .and("f", 0.1f)
                        .and("d", -0.1)
                        .and("t", "it's")
                        .and("s", "\"é😀`")
                        .and("x", BYTES)
                        .and("dt", DAY)
                        .and("ts", NOON));
        session.execute("CREATE ALIGNED TIMESERIES " + root + ".texts(t TEXT, s STRING)");
        for (int i = 0; i < HOSTILE.size(); i++) {
            session.execute(
                    "INSERT INTO " + root + ".texts(time, t, s) ALIGNED VALUES (:time, :text, :text)",
                    Parameters.of("time", i).and("text", HOSTILE.get(i)));
        }
    }

    static List<String> hostile() {
        return HOSTILE;
    }

    private <R> List<R> rows(String where, Parameters parameters, Function<Row, R> function) {
        try (ResultSet result = session.query("SELECT * FROM " + root + ".all WHERE " + where, parameters)) {
            return result.<R>map(function).toList();
        }
    }

    @Test
    void whatWasWrittenWithParametersIsReadByName() {
        assertThat(rows("i = :i", Parameters.of("i", -5), row -> {
                    assertThat(row.time()).isEqualTo(NOON);
                    assertThat(row.getBoolean("b")).isTrue();
                    assertThat(row.getInt("i")).isEqualTo(-5);
                    assertThat(row.getLong("l")).isEqualTo(Long.MAX_VALUE);
                    assertThat(row.getFloat("f")).isEqualTo(0.1f);
                    assertThat(row.getDouble("d")).isEqualTo(-0.1);
                    assertThat(row.getText("t")).isEqualTo("it's");
                    assertThat(row.getText(root + ".all.s")).isEqualTo("\"é😀`");
                    assertThat(row.getBytes("x")).isEqualTo(BYTES);
                    assertThat(row.getDate("dt")).isEqualTo(DAY);
                    assertThat(row.getInstant("ts")).isEqualTo(NOON);
                    return row.toString();
                }))
                .singleElement()
                .asString()
                .contains("time=2024-06-01T12:00:00Z", ".all.i=-5");
    }

    private long found(String where, Object value) {
        return rows(where, Parameters.of("p", value), Row::time).size();
    }

    @Test
    void eachTypeCanBeComparedWith() {
        assertThat(found("b = :p", true)).isEqualTo(1);
        assertThat(found("b = :p", false)).isZero();
        assertThat(found("i = :p", -5)).isEqualTo(1);
        assertThat(found("i IN :p", List.of(-6, -5))).isEqualTo(1);
        assertThat(found("i - :p = 0", -5)).isEqualTo(1);
        assertThat(found("i * :p = 25", -5)).isEqualTo(1);
        assertThat(found("i*:p = -10", 2)).isEqualTo(1);
        assertThat(found("i BETWEEN :p AND 0", -5)).isEqualTo(1);
        assertThat(found("l = :p", Long.MAX_VALUE)).isEqualTo(1);
        assertThat(found("l > :p", Long.MIN_VALUE + 1)).isEqualTo(1);
        assertThat(found("f = :p", 0.1f)).isEqualTo(1);
        assertThat(found("d = :p", -0.1)).isEqualTo(1);
        assertThat(found("d < :p", 1e-300)).isEqualTo(1);
        assertThat(found("t = :p", "it's")).isEqualTo(1);
        assertThat(found("t IN (:p)", List.of("it's", "x"))).isEqualTo(1);
        assertThat(found("x = :p", BYTES)).isEqualTo(1);
        assertThat(found("x = :p", new byte[0])).isZero();
        assertThat(found("dt = :p", DAY)).isEqualTo(1);
        assertThat(found("dt > :p", DAY)).isZero();
        assertThat(found("ts = :p", NOON)).isEqualTo(1);
        assertThat(found("time = :p", NOON)).isEqualTo(1);
        assertThat(found("time IN :p", List.of(NOON, NOON.plusSeconds(1)))).isEqualTo(1);
        assertThat(found("time < :p", NOON)).isZero();
    }

    private List<String> texts(String where, Parameters parameters) {
        String sql = "SELECT t, s FROM " + root + ".texts WHERE " + where;
        try (ResultSet result =
                session.query(sql, parameters, QueryOptions.none().withFetchSize(100))) {
            return result.map(row -> row.getText("t")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTextIsFoundAndNothingElse(String text) {
        Parameters one = Parameters.of("p", text);
        assertThat(texts("t = :p", one)).containsExactly(text);
        assertThat(texts("s = :p", one)).containsExactly(text);
        assertThat(texts("t IN :p", Parameters.of("p", List.of(text, "not there"))))
                .containsExactly(text);
        assertThat(texts("s IN (:p)", Parameters.of("p", List.of(text)))).containsExactly(text);
        assertThat(texts("t != :p", one)).hasSize(HOSTILE.size() - 1).doesNotContain(text);
        assertThat(texts("t = :p AND s = :q", one.and("q", text))).containsExactly(text);
        assertThat(texts("t BETWEEN :p AND :p", one)).containsExactly(text);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTextInAPatternStaysWithinIt(String text) {
        assertThat(texts("t LIKE :p AND t = :q", Parameters.of("p", text).and("q", "not there")))
                .isEmpty();
    }

    @Test
    void boundsOfWindowsAndPagesMayBeParameters() {
        String sql = "SELECT count(t) AS n FROM " + root
                + ".texts GROUP BY ([:from, :to), 10ms) LIMIT :most OFFSET :skipped";
        Parameters parameters = Parameters.of("from", Instant.EPOCH)
                .and("to", Instant.ofEpochMilli(HOSTILE.size()))
                .and("most", 5)
                .and("skipped", 1);
        try (ResultSet result = session.query(sql, parameters)) {
            assertThat(result.map(row -> row.getLong("n")).toList()).containsExactly(HOSTILE.size() - 10L);
        }
    }

    @Test
    void timesThatAreTooFineAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found("time = :p", NOON.plusNanos(1)))
                .withMessageContainingAll(":p is 2024-06-01T12:00:00.000000001Z", "precision");
    }

    @Test
    void namesAreThoseOfTheServer() {
        List<String> names = new ArrayList<>();
        String sql = "SELECT t, s AS `my s` FROM " + root + ".texts ALIGN BY DEVICE";
        try (ResultSet result = session.query(sql)) {
            result.columns().forEach(column -> names.add(column.name()));
            assertThat(result.map(row -> row.getText("Device") + row.getText("my s"))
                            .toList())
                    .contains(root + ".texts" + HOSTILE.get(0));
        }
        assertThat(names).containsExactly("Device", "t", "my s");
    }

    @Test
    void aParameterOfAStatementAboutAUserDoesNotShow() {
        String sql = session.bind("CREATE USER u :password", Parameters.of("password", "s3cret'pw"));
        assertThat(sql).isEqualTo("CREATE USER u 's3cret''pw'");
    }
}
