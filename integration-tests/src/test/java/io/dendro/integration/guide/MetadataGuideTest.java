package io.dendro.integration.guide;

import static io.dendro.integration.guide.ReadingMapper.MACHINE;
import static io.dendro.integration.guide.ReadingMapper.PLANT;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.metadata.DatabaseInfo;
import io.dendro.metadata.Metadata;
import io.dendro.metadata.MetadataQuery;
import io.dendro.metadata.SeriesInfo;
import io.dendro.query.Device;
import io.dendro.query.DeviceQuery;
import io.dendro.query.SeriesQuery;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the manual shows of devices, series and the like is what the server is asked and answers. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataGuideTest {

    private final Page page = new Page("querying.md");
    private final Session session;
    private final ReadingMapper readings;

    MetadataGuideTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeAll
    void store() {
        Databases.drop(session, "root.guide_query");
        readings.insert(Reading.STORED);
    }

    @AfterAll
    void leaveEmpty() {
        Databases.drop(session, "root.guide_query");
    }

    @Test
    void devices() {
        List<String> lines = new ArrayList<>();
        // region deviceList
        DeviceQuery<Reading> query = readings.devices().at(PLANT.eq("berlin"));
        for (Device<Reading> device : query.list()) {
            lines.add(device.node(MACHINE) + " " + device.isAligned() + " " + device.timeToLive());
        }
        // endregion
        page.shows("deviceList", query.sql(), lines.stream().sorted().toList());
    }

    @Test
    void series() {
        // region seriesList
        SeriesQuery<Reading> query = readings.series().at(MACHINE.eq("m3"));
        Stream<String> lines = query.list().stream()
                .map(series -> series.node(PLANT) + " " + series.measurement() + " " + series.dataType());
        // endregion
        page.shows("seriesList", query.sql(), lines.sorted().toList());
    }

    @Test
    void databases() {
        // region databases
        Metadata metadata = session.metadata();
        MetadataQuery<DatabaseInfo> query = metadata.databases("root.guide_query");
        // endregion
        page.shows("databases", query.sql(), query.list());
    }

    @Test
    void childNodes() {
        // region children
        MetadataQuery<String> query = session.metadata().childNodes("root.guide_query");
        // endregion
        page.shows("children", query.sql(), query.list().stream().sorted().toList());
    }

    @Test
    void seriesOfAPattern() {
        // region pattern
        MetadataQuery<SeriesInfo> query = session.metadata().series("root.guide_query.**.temp*");
        long number = query.count();
        // endregion
        page.shows("pattern", query.sql().replace("SHOW", "COUNT"), List.of(number));
    }
}
