package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.Session;
import io.dendro.error.InsertException;
import io.dendro.integration.Databases;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Databases of more than one node, which the server does not make by itself. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabasesTest {

    private static final String ALL = "root.it_deep.**";

    private final Session session;

    DatabasesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    @AfterEach
    void drop() {
        Databases.drop(session, ALL);
        Databases.drop(session, "root.it_deep");
    }

    private GaugeMapper gauges(String template, int depth) {
        return new GaugeMapper(session, GaugeMapper.definition(template).withDatabaseDepth(depth));
    }

    private List<String> databases() {
        return Shown.column(session, "SHOW DATABASES " + ALL, "Database");
    }

    @Test
    void eachValueOfAPlaceholderGetsItsDatabaseBeforeItsFirstRow() {
        GaugeMapper gauges = gauges("root.it_deep.plants.{site}.gauge", 3);
        gauges.schema().create();
        assertThat(databases()).as("none can be made yet").isEmpty();

        gauges.insert(List.of(
                Gauge.at("a", 1).level(1.0),
                Gauge.at("b-1", 1).level(2.0),
                Gauge.at("a", 2).level(3.0)));

        assertThat(databases()).containsExactlyInAnyOrder("root.it_deep.plants.a", "root.it_deep.plants.`b-1`");
        assertThat(gauges.select().list()).hasSize(3);
    }

    @Test
    void aDatabaseWithoutPlaceholderIsMadeOnceByCreateOrTheFirstRow() {
        gauges("root.it_deep.x.y.{site}", 3).schema().create();
        assertThat(databases()).containsExactly("root.it_deep.x.y");

        GaugeMapper other = gauges("root.it_deep.z.y.{site}", 3);
        other.insert(Gauge.at("a", 1).level(1.0));
        assertThat(databases()).containsExactlyInAnyOrder("root.it_deep.x.y", "root.it_deep.z.y");
    }

    @Test
    void databasesThatExistAreUsed() {
        session.execute("CREATE DATABASE root.it_deep.plants.a");
        GaugeMapper gauges = gauges("root.it_deep.plants.{site}.gauge", 3);

        gauges.insert(Gauge.at("a", 1).level(1.0));
        gauges("root.it_deep.plants.a.{site}", 4).insert(Gauge.at("more", 1).level(1.0));

        assertThat(databases()).containsExactly("root.it_deep.plants.a");
    }

    @Test
    void aDatabaseThatTheSessionDeletedIsMadeAgainAsDeep() {
        GaugeMapper gauges = gauges("root.it_deep.plants.{site}.gauge", 3);
        gauges.insert(Gauge.at("a", 1).level(1.0));
        session.databases().delete("root.it_deep.plants.a");

        gauges.insert(Gauge.at("a", 2).level(2.0));

        assertThat(databases()).containsExactly("root.it_deep.plants.a");
        assertThat(gauges.select().list()).hasSize(1);
    }

    @Test
    void aNodeThatCannotNameADatabaseRefusesOnlyItsOwnRows() {
        GaugeMapper gauges = gauges("root.it_deep.plants.{site}.gauge", 3);

        InsertException failure = catchThrowableOfType(
                InsertException.class,
                () -> gauges.insert(List.of(
                        Gauge.at("a", 1).level(1.0),
                        Gauge.at("a b", 1).level(2.0),
                        Gauge.at("c", 1).level(3.0))));

        assertThat(failure.failures())
                .extracting(InsertException.Failure::device)
                .containsExactly("root.it_deep.plants.`a b`.gauge");
        assertThat(gauges.select().list()).extracting(Gauge::site).containsExactlyInAnyOrder("a", "c");
    }
}
