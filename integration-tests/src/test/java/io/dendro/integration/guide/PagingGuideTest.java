package io.dendro.integration.guide;

import static io.dendro.integration.guide.ReadingMapper.MACHINE;
import static io.dendro.integration.guide.ReadingMapper.PLANT;
import static io.dendro.integration.guide.ReadingMapper.TEMPERATURE;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.query.EntityQuery;
import io.dendro.query.Page;
import io.dendro.query.PageKey;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the manual shows of counts, pages and plans is what the server is asked and answers. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingGuideTest {
    private final io.dendro.integration.guide.Page page = new io.dendro.integration.guide.Page("querying.md");
    private final Session session;
    private final Overheard overheard;
    private final ReadingMapper readings;

    PagingGuideTest(Session session) {
        this.session = session;
        this.overheard = new Overheard(session);
        this.readings = new ReadingMapper(overheard.session());
    }

    @BeforeEach
    void store() {
        Databases.drop(session, "root.guide_query");
        new ReadingMapper(session).insert(Reading.STORED);
    }

    @AfterAll
    void leaveEmpty() {
        Databases.drop(session, "root.guide_query");
    }

    @Test
    void count() {
        // region count
        long hot = readings.select().where(TEMPERATURE.gt(50.0)).count();
        // endregion
        page.shows("count", overheard.sql(), List.of(hot));
    }

    @Test
    void exists() {
        // region exists
        boolean isHot = readings.select().where(TEMPERATURE.gt(50.0)).exists();
        // endregion
        page.shows("exists", overheard.sql(), List.of(isHot));
    }

    @Test
    void pages() {
        List<String> lines = new ArrayList<>();
        // region pages
        EntityQuery<Reading> query = readings.select().at(MACHINE.in("m1", "m2"));
        Optional<PageKey> key = Optional.of(PageKey.START);
        while (key.isPresent()) {
            Page<Reading> found = query.page(key.get(), 3);
            found.rows().forEach(reading -> lines.add(reading.time() + " " + reading.machine()));
            key = found.next();
            lines.add("next: " + key);
        }
        // endregion
        page.shows("pages", overheard.sql(), lines);
    }

    @Test
    void explain() {
        // region explain
        String plan = readings.select()
                .at(PLANT.eq("berlin"), MACHINE.eq("m2"))
                .where(TEMPERATURE.gt(50.0))
                .explain();
        List<String> predicates = plan.lines()
                .filter(line -> line.contains("Predicate"))
                .map(line -> line.replace("│", "").trim())
                .toList();
        // endregion
        page.shows("explain", overheard.sql(), predicates);
    }
}
