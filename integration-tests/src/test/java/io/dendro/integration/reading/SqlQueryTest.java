package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Parameters;
import io.dendro.QueryOptions;
import io.dendro.Session;
import io.dendro.error.MappingException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Counters;
import io.dendro.integration.entity.CountersMapper;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.query.Query;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entities from statements of the user's own. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlQueryTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final List<Counters> ALL = List.of(
            new Counters(NOON, "it's", 3, 2.5),
            new Counters(NOON, "a", 1, 0.5),
            new Counters(NOON.plusSeconds(1), "a", 2, 1.5));

    private final CountersMapper counters;
    private final ReadingMapper readings;

    SqlQueryTest(Session session) {
        Databases.drop(session, "root.it_counters");
        Databases.drop(session, "root.it_readings");
        counters = new CountersMapper(session);
        readings = new ReadingMapper(session);
    }

    @BeforeAll
    void write() {
        counters.insert(ALL);
        readings.insert(Reading.of(NOON, "p", 7, 20f));
    }

    @Test
    void entitiesComeByName() {
        assertThat(counters.query("SELECT load, hits FROM root.it_counters.* ALIGN BY DEVICE")
                        .list())
                .isEqualTo(ALL);
        assertThat(counters.query("SELECT * FROM root.it_counters.* ORDER BY TIME DESC LIMIT 1 ALIGN BY DEVICE")
                        .first())
                .contains(ALL.get(2));
        assertThat(readings.query("SELECT * FROM root.it_readings.** ALIGN BY DEVICE")
                        .list())
                .containsExactly(Reading.of(NOON, "p", 7, 20f));
    }

    @Test
    void parametersAreEncoded() {
        Query<Counters> some = counters.query(
                "SELECT * FROM root.it_counters.* WHERE hits IN :hits AND load < :most AND time >= :from ALIGN BY DEVICE",
                Parameters.of("hits", List.of(1, 2, 3)).and("most", 2).and("from", NOON));
        assertThat(some.list()).isEqualTo(ALL.subList(1, 3));
        assertThat(some.sql()).contains("hits IN (1, 2, 3)", "load < 2", "time >= " + NOON.toEpochMilli());
    }

    @Test
    void aliasesAndOtherColumnsMayStandBesideThem() {
        assertThat(counters.query(
                                "SELECT hits, hits + 1, load + 1 AS more, load FROM root.it_counters.* ALIGN BY DEVICE")
                        .list())
                .isEqualTo(ALL);
        assertThat(counters.query("SELECT last_value(hits) AS hits, max_value(load) AS load FROM root.it_counters.*"
                                + " GROUP BY ([" + NOON.toEpochMilli() + ", "
                                + NOON.plusSeconds(10).toEpochMilli()
                                + "), 10s) ALIGN BY DEVICE")
                        .list())
                .containsExactly(new Counters(NOON, "it's", 3, 2.5), new Counters(NOON, "a", 2, 1.5));
    }

    @Test
    void noSeriesIsNoRow() {
        assertThat(counters.query("SELECT hits FROM root.it_counters.nowhere ALIGN BY DEVICE")
                        .list())
                .isEmpty();
    }

    @Test
    void itRunsAsItsOptionsSay() {
        QueryOptions options = QueryOptions.none().withFetchSize(1).withTimeout(Duration.ofSeconds(20));
        assertThat(counters.query("SELECT * FROM root.it_counters.* ALIGN BY DEVICE")
                        .options(options)
                        .list())
                .isEqualTo(ALL);
    }

    @Test
    void aResultWithoutDeviceSaysWhatToWrite() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(counters.query("SELECT hits FROM root.it_counters.a")::list)
                .withMessageContainingAll("Counters", "no column Device", "ALIGN BY DEVICE", "SELECT hits");
    }

    @Test
    void aResultWithoutTimeSaysWhatToWrite() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(
                        counters.query(
                                        "SELECT last_value(hits) AS hits, max_value(load) AS load FROM root.it_counters.* ALIGN BY DEVICE")
                                ::list)
                .withMessageContainingAll("without time", "GROUP BY");
    }

    @Test
    void aResultThatLacksANeededColumnNamesItAndTheComponent() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(counters.query("SELECT hits FROM root.it_counters.* ALIGN BY DEVICE")::list)
                .withMessageContainingAll(
                        "component load of Counters", "root.it_counters.`it's`", "no column for [load]");
    }

    @Test
    void aColumnOfAnotherTypeNamesBoth() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(counters.query("SELECT load AS hits, load FROM root.it_counters.* ALIGN BY DEVICE")::list)
                .withMessageContainingAll("hits", "DOUBLE", "INT32", "Counters.hits");
    }

    @Test
    void anEmptyStatementIsRefused() {
        String nothing = " ".repeat(2);
        assertThatIllegalArgumentException().isThrownBy(() -> counters.query(nothing));
    }
}
