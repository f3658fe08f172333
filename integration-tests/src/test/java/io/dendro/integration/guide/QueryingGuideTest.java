package io.dendro.integration.guide;

import static io.dendro.integration.guide.ReadingMapper.MACHINE;
import static io.dendro.integration.guide.ReadingMapper.NOTE;
import static io.dendro.integration.guide.ReadingMapper.PLANT;
import static io.dendro.integration.guide.ReadingMapper.RPM;
import static io.dendro.integration.guide.ReadingMapper.STATE;
import static io.dendro.integration.guide.ReadingMapper.TEMPERATURE;
import static io.dendro.integration.guide.ReadingMapper.TIME;

import io.dendro.Parameters;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.guide.Reading.State;
import io.dendro.query.Case;
import io.dendro.query.Condition;
import io.dendro.query.DeleteStatement;
import io.dendro.query.Fill;
import io.dendro.query.LastQuery;
import io.dendro.query.NumberFunction;
import io.dendro.query.Order;
import io.dendro.query.Query;
import io.dendro.query.UserFunction;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the manual shows of queries for rows is what the server is asked and answers. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryingGuideTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    private final Page page = new Page("querying.md");
    private final Session session;
    private final ReadingMapper readings;

    QueryingGuideTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.guide_query");
        readings.insert(Reading.STORED);
    }

    @AfterAll
    void leaveEmpty() {
        Databases.drop(session, "root.guide_query");
    }

    @Test
    void entities() {
        // region entities
        Query<Reading> query = readings.select().limit(2);
        // endregion
        page.shows("entities", query);
    }

    @Test
    void at() {
        // region at
        Query<String> query = readings.select(PLANT, MACHINE, RPM)
                .at(PLANT.eq("berlin"), MACHINE.in("m1", "m2"))
                .map((plant, machine, rpm) -> plant + " " + machine + " " + rpm);
        // endregion
        page.shows("at", query);
    }

    @Test
    void where() {
        // region where
        Query<String> query = readings.select(TIME, MACHINE, TEMPERATURE)
                .where(TIME.from(BEGIN).and(TIME.before(BEGIN.plusSeconds(90))))
                .where(TEMPERATURE.gt(24.0).or(STATE.eq(State.IDLE)))
                .map((time, machine, temperature) -> time + " " + machine + " " + temperature);
        // endregion
        page.shows("where", query);
    }

    @Test
    void computed() {
        // region computed
        Query<String> query = readings.select(MACHINE, RPM)
                .where(RPM.gt(TEMPERATURE.times(30)))
                .map((machine, rpm) -> machine + " " + rpm);
        // endregion
        page.shows("computed", query);
    }

    @Test
    void texts() {
        // region texts
        Query<String> query = readings.select(MACHINE, NOTE)
                .where(NOTE.contains("hot").or(NOTE.startsWith("oil")))
                .map((machine, note) -> machine + " " + note);
        // endregion
        page.shows("texts", query);
    }

    @Test
    void missing() {
        // region missing
        Query<String> query = readings.select(MACHINE, STATE)
                .where(TEMPERATURE.isNull())
                .map((machine, state) -> machine + " " + state);
        // endregion
        page.shows("missing", query);
    }

    @Test
    void dynamic() {
        // region dynamic
        List<Condition<Reading>> chosen = new ArrayList<>();
        chosen.add(RPM.ge(900));
        chosen.add(NOTE.isNull());
        Query<String> query =
                readings.select(MACHINE, RPM).where(Condition.allOf(chosen)).map((machine, rpm) -> machine + " " + rpm);
        // endregion
        page.shows("dynamic", query);
    }

    @Test
    void none() {
        // region none
        Query<Reading> query = readings.select().at(MACHINE.in(List.of()));
        // endregion
        page.shows("none", query);
    }

    @Test
    void order() {
        // region order
        Query<String> query = readings.select(MACHINE, STATE, RPM)
                .at(PLANT.eq("berlin"))
                .orderBy(RPM.desc().nullsFirst(), TIME.asc())
                .map((machine, state, rpm) -> machine + " " + state + " " + rpm);
        // endregion
        page.shows("order", query);
    }

    @Test
    void paging() {
        // region paging
        Query<String> query = readings.select(TIME, MACHINE, RPM)
                .orderBy(TIME.desc(), Order.device())
                .offset(1)
                .limit(2)
                .map((time, machine, rpm) -> time + " " + machine + " " + rpm);
        // endregion
        page.shows("paging", query);
    }

    @Test
    void tuples() {
        // region tuples
        record Point(Instant time, String machine, @Nullable Double value) {}

        Query<Point> query =
                readings.select(TIME, MACHINE, TEMPERATURE).at(MACHINE.eq("m2")).map(Point::new);
        // endregion
        page.shows("tuples", query);
    }

    @Test
    void functions() {
        // region functions
        Query<String> query = readings.select(
                        TEMPERATURE.times(1.8).plus(32).round(1), RPM.apply(NumberFunction.SQRT), NOTE.upper())
                .at(MACHINE.eq("m3"))
                .map((fahrenheit, root, note) -> fahrenheit + " " + root + " " + note);
        // endregion
        page.shows("functions", query);
    }

    @Test
    void cases() {
        // region cases
        Query<String> query = readings.select(
                        TEMPERATURE,
                        Case.when(TEMPERATURE.gt(90.0))
                                .then("danger")
                                .when(TEMPERATURE.gt(50.0), "hot")
                                .otherwise("fine"))
                .at(MACHINE.in("m1", "m3"))
                .where(TEMPERATURE.isNotNull())
                .map((temperature, level) -> temperature + " " + level);
        // endregion
        page.shows("cases", query);
    }

    @Test
    void casts() {
        // region casts
        Query<String> query = readings.select(
                        TEMPERATURE.asInt(), RPM.asText(), RPM.gt(1000).asBoolean())
                .at(MACHINE.eq("m1"))
                .map((whole, text, fast) -> whole + " " + text + " " + fast);
        // endregion
        page.shows("casts", query);
    }

    @Test
    void series() {
        // region series
        Query<String> query = readings.select(
                        TIME, MACHINE, TEMPERATURE.series().difference())
                .at(PLANT.eq("berlin"))
                .map((time, machine, change) -> machine + " " + time + " " + change);
        // endregion
        page.shows("series", query);
    }

    @Test
    void fill() {
        // region fill
        Query<String> query = readings.select(TIME, MACHINE, TEMPERATURE, RPM)
                .at(PLANT.eq("berlin"))
                .fill(Fill.previous())
                .map((time, machine, temperature, rpm) -> machine + " " + temperature + " " + rpm);
        // endregion
        page.shows("fill", query);
    }

    @Test
    void bounded() {
        // region bounded
        Query<String> query = readings.select(TIME, TEMPERATURE, RPM)
                .at(MACHINE.eq("m1"))
                .fill(Fill.previous(Duration.ofSeconds(45)))
                .map((time, temperature, rpm) -> time + " " + temperature + " " + rpm);
        // endregion
        page.shows("bounded", query);
    }

    @Test
    void declared() {
        // region declared
        UserFunction<Double> greatest = UserFunction.toDouble("top_k").with("k", "2");
        Query<String> query = readings.select(TIME, MACHINE, greatest.of(TEMPERATURE))
                .at(PLANT.eq("berlin"))
                .map((time, machine, value) -> machine + " " + time + " " + value);
        // endregion
        page.shows("declared", query);
    }

    @Test
    void last() {
        // region last
        LastQuery<Reading> query =
                readings.last(TEMPERATURE, RPM).at(MACHINE.eq("m1")).where(TIME.before(BEGIN.plusSeconds(60)));
        // endregion
        page.shows("last", query);
    }

    @Test
    void delete() {
        // region delete
        DeleteStatement<Reading> statement =
                readings.delete().at(MACHINE.eq("m1")).where(TIME.before(BEGIN.plusSeconds(90)));
        statement.execute();
        // endregion
        page.shows(
                "delete",
                statement.sql(),
                readings.select().at(MACHINE.eq("m1")).list());
    }

    @Test
    void parameters() {
        String sql = "SELECT temperature FROM root.guide_query.** WHERE note = :note OR rpm > :rpm ALIGN BY DEVICE";
        List<String> lines = new ArrayList<>();
        // region parameters
        Parameters parameters = Parameters.of("note", "hot").and("rpm", 1000);
        try (ResultSet result = session.query(sql, parameters)) {
            while (result.next()) {
                lines.add(result.row().getText("Device") + " " + result.row().getDouble("temperature"));
            }
        }
        // endregion
        page.shows("parameters", sql, lines);
    }

    @Test
    void mapped() {
        String sql = "SHOW DEVICES root.guide_query.berlin.*";
        // region mapped
        List<String> devices;
        try (Stream<String> rows = session.query(sql).map(row -> row.getText("Device"))) {
            devices = rows.sorted().toList();
        }
        // endregion
        page.shows("mapped", sql, devices);
    }

    @Test
    void own() {
        // region own
        Query<Reading> query = readings.query(
                "SELECT temperature, note FROM root.guide_query.paris.* WHERE temperature > :limit ALIGN BY DEVICE",
                Parameters.of("limit", 50));
        // endregion
        page.shows("own", query);
    }

    @Test
    void options() {
        // region options
        Query<Reading> query = readings.select()
                .at(MACHINE.eq("m3"))
                .options(QueryOptions.none().withTimeout(Duration.ofMinutes(5)).withFetchSize(1000));
        // endregion
        page.shows("options", query);
    }

    @Test
    void stream() {
        // region stream
        Query<Reading> query = readings.select().where(NOTE.isNotNull());
        List<String> notes;
        try (Stream<Reading> found = query.stream()) {
            notes = found.map(Reading::note).limit(2).toList();
        }
        // endregion
        page.shows("stream", query.sql(), notes);
    }

    @Test
    void background() {
        // region background
        Query<Reading> query = readings.select().where(NOTE.isNotNull());
        CompletableFuture<String> found = query.listAsync()
                .orTimeout(1, TimeUnit.MINUTES)
                .thenApply(list -> list.size() + " readings with a note");
        // endregion
        page.shows("background", query.sql(), List.of(found.join()));
    }

    @Test
    void publisher() {
        // region publisher
        class Notes implements Flow.Subscriber<String> {
            private final CompletableFuture<List<String>> all = new CompletableFuture<>();
            private final List<String> notes = new ArrayList<>();
            private Flow.@Nullable Subscription rows;

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                rows = subscription;
                rows.request(1);
            }

            @Override
            public void onNext(String note) {
                notes.add(note);
                rows.request(1);
            }

            @Override
            public void onError(Throwable failure) {
                all.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                all.complete(notes);
            }
        }

        Query<String> query = readings.select(NOTE).where(NOTE.isNotNull()).map(note -> note);
        Notes notes = new Notes();
        query.publisher().subscribe(notes);
        // endregion
        page.shows("publisher", query.sql(), notes.all.join());
    }
}
