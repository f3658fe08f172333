package io.dendro.integration.guide;

import static io.dendro.integration.guide.MinuteMapper.MEAN;
import static io.dendro.integration.guide.MinuteMapper.PEAK;
import static io.dendro.integration.guide.ReadingMapper.MACHINE;
import static io.dendro.integration.guide.ReadingMapper.NOTE;
import static io.dendro.integration.guide.ReadingMapper.PLANT;
import static io.dendro.integration.guide.ReadingMapper.RPM;
import static io.dendro.integration.guide.ReadingMapper.STATE;
import static io.dendro.integration.guide.ReadingMapper.TEMPERATURE;
import static io.dendro.integration.guide.ReadingMapper.TIME;
import static io.dendro.query.Window.condition;
import static io.dendro.query.Window.count;
import static io.dendro.query.Window.end;
import static io.dendro.query.Window.session;
import static io.dendro.query.Window.variation;
import static io.dendro.query.Window.window;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.guide.Reading.State;
import io.dendro.query.Case;
import io.dendro.query.Fill;
import io.dendro.query.IntoGroups;
import io.dendro.query.IntoRows;
import io.dendro.query.Query;
import io.dendro.query.Run;
import io.dendro.query.WrittenSeries;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the manual shows of aggregates is what the server is asked and answers. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupingGuideTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

    private final Page page = new Page("querying.md");
    private final Session session;
    private final ReadingMapper readings;

    GroupingGuideTest(Session session) {
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
        Databases.drop(session, "root.guide_minutes");
    }

    @Test
    void totals() {
        // region totals
        Query<String> query = readings.select(TEMPERATURE.avg(), RPM.max(), NOTE.count(), TEMPERATURE.maxTime())
                .map((mean, peak, notes, latest) -> mean + " " + peak + " " + notes + " " + latest);
        // endregion
        page.shows("totals", query);
    }

    @Test
    void runs() {
        // region runs
        Query<String> query = readings.select(MACHINE, STATE.eq(State.RUNNING).countRuns(Run.ofAtLeast(2)))
                .map((machine, runs) -> machine + " " + runs);
        // endregion
        page.shows("runs", query);
    }

    @Test
    void nodes() {
        // region nodes
        Query<String> query = readings.select(PLANT, TEMPERATURE.avg(), RPM.max())
                .map((plant, mean, peak) -> plant + " " + mean + " " + peak);
        // endregion
        page.shows("nodes", query);
    }

    @Test
    void devices() {
        // region devices
        Query<String> query = readings.select(PLANT, MACHINE, TEMPERATURE.avg(), RPM.max())
                .map((plant, machine, mean, peak) -> plant + " " + machine + " " + mean + " " + peak);
        // endregion
        page.shows("devices", query);
    }

    @Test
    void counted() {
        // region counted
        Query<String> query = readings.select(
                        PLANT,
                        Case.when(STATE.eq(State.IDLE)).then(1).otherwise(0).sum(),
                        NOTE.atMaxOf(TEMPERATURE),
                        TEMPERATURE.max().minus(TEMPERATURE.min()))
                .map((plant, idle, note, spread) -> plant + " " + idle + " " + note + " " + spread);
        // endregion
        page.shows("counted", query);
    }

    @Test
    void windows() {
        // region windows
        Query<String> query = readings.select(TIME, PLANT, RPM.max())
                .at(PLANT.eq("berlin"))
                .groupBy(window(ofMinutes(1)).between(BEGIN, BEGIN.plus(ofMinutes(3))))
                .map((start, plant, peak) -> start + " " + peak);
        // endregion
        page.shows("windows", query);
    }

    @Test
    void sliding() {
        // region sliding
        Query<String> query = readings.select(TIME, end(), RPM.count())
                .groupBy(window(ofMinutes(2)).every(ofMinutes(1)).between(BEGIN, BEGIN.plus(ofMinutes(3))))
                .map((start, end, count) -> start + " to " + end + ": " + count);
        // endregion
        page.shows("sliding", query);
    }

    @Test
    void calendar() {
        // region calendar
        Query<String> query = readings.select(TIME, RPM.count())
                .groupBy(window(Period.ofMonths(1), ZoneId.of("Europe/Berlin"))
                        .between(Instant.parse("2026-01-31T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z")))
                .map((month, count) -> month + " " + count);
        // endregion
        page.shows("calendar", query);
    }

    @Test
    void aligned() {
        // region aligned
        Query<String> query = readings.select(TIME, RPM.count())
                .groupBy(window(ofMinutes(2)).alignedTo(BEGIN).between(BEGIN.plusSeconds(30), BEGIN.plus(ofMinutes(6))))
                .map((start, count) -> start + " " + count);
        // endregion
        page.shows("aligned", query);
    }

    @Test
    void variations() {
        // region variations
        Query<String> query = readings.select(TIME, end(), PLANT, MACHINE, TEMPERATURE.count())
                .groupBy(variation(TEMPERATURE, 5))
                .map((start, end, plant, machine, count) -> machine + " " + start + " to " + end + ": " + count);
        // endregion
        page.shows("variations", query);
    }

    @Test
    void conditions() {
        // region conditions
        Query<String> query = readings.select(TIME, PLANT, MACHINE, RPM.count())
                .groupBy(condition(STATE.eq(State.RUNNING), Run.ofAtLeast(2)))
                .map((start, plant, machine, count) -> machine + " " + start + " " + count);
        // endregion
        page.shows("conditions", query);
    }

    @Test
    void sessions() {
        // region sessions
        Query<String> query = readings.select(TIME, PLANT, MACHINE, RPM.count())
                .groupBy(session(ofSeconds(45)))
                .map((start, plant, machine, count) -> machine + " " + start + " " + count);
        // endregion
        page.shows("sessions", query);
    }

    @Test
    void counts() {
        // region counts
        Query<String> query = readings.select(TIME, PLANT, MACHINE, RPM.avg())
                .groupBy(count(RPM, 2))
                .map((start, plant, machine, mean) -> machine + " " + start + " " + mean);
        // endregion
        page.shows("counts", query);
    }

    @Test
    void having() {
        // region having
        Query<String> query = readings.select(MACHINE, TEMPERATURE.avg())
                .having(TEMPERATURE.avg().gt(35.0).and(RPM.count().gt(1L)))
                .map((machine, mean) -> machine + " " + mean);
        // endregion
        page.shows("having", query);
    }

    @Test
    void sorted() {
        // region sorted
        Query<String> query = readings.select(MACHINE, RPM.max())
                .orderBy(RPM.max().desc(), MACHINE.asc())
                .limit(2)
                .map((machine, peak) -> machine + " " + peak);
        // endregion
        page.shows("sorted", query);
    }

    @Test
    void filled() {
        // region filled
        Query<String> query = readings.select(TIME, RPM.avg())
                .at(MACHINE.eq("m3"))
                .groupBy(window(ofMinutes(1)).between(BEGIN, BEGIN.plus(ofMinutes(6))))
                .fill(Fill.linear())
                .map((start, mean) -> start + " " + mean);
        // endregion
        page.shows("filled", query);
    }

    @Test
    void written() {
        MinuteMapper minutes = new MinuteMapper(session);
        // region written
        IntoGroups<Reading, Minute> statement = readings.into(minutes)
                .set(MEAN, TEMPERATURE.avg())
                .set(PEAK, RPM.max())
                .at(PLANT.eq("berlin"))
                .groupBy(window(ofMinutes(1)).between(BEGIN, BEGIN.plus(ofMinutes(3))));
        statement.write();
        // endregion
        page.shows("written", statement.sql(), minutes.select().list());
    }

    @Test
    void copied() {
        // region copied
        IntoRows<Reading, Reading> statement = readings.into(readings)
                .node(MACHINE, "m3 (tested)")
                .set(TEMPERATURE, TEMPERATURE.minus(0.5).round(1))
                .set(RPM, RPM)
                .at(MACHINE.eq("m3"))
                .where(TEMPERATURE.gt(90.0));
        List<WrittenSeries> written = statement.write();
        // endregion
        page.shows("copied", statement.sql(), written);
    }
}
