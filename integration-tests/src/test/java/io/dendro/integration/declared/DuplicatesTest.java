package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.MappingException;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicatesTest {

    /** More than an insert looks at together when it cannot know how many rows come. */
    private static final int FAR = 1 << 16;

    private final Session session;
    private final TestDatabase database;

    DuplicatesTest(Session session, TestDatabase database) {
        this.session = session;
        this.database = database;
    }

    private GaugeMapper rejecting(String node) {
        return new GaugeMapper(
                session,
                GaugeMapper.definition(database.path() + "." + node + ".{site}")
                        .withDuplicates(DuplicatePolicy.REJECT));
    }

    @ParameterizedTest
    @EnumSource
    void theLastRowWinsAndItsNullsEraseNothing(Alignment alignment) {
        GaugeMapper gauges = new GaugeMapper(
                session, GaugeMapper.definition(database.path() + ".last_" + alignment + ".{site}", alignment));
        Gauge first = Gauge.at("a", 1).level(1.0).count(1);
        Gauge second = Gauge.at("a", 1).count(2).state(Gauge.State.OPEN);

        gauges.insert(List.of(first, Gauge.at("b", 1).level(7.0), second, Gauge.at("a", 1)));

        Gauge merged = Gauge.at("a", 1).level(1.0).count(2).state(Gauge.State.OPEN);
        assertThat(gauges.select().at(GaugeMapper.SITE.eq("a")).list()).containsExactly(merged);
        session.execute("FLUSH");
        assertThat(gauges.select().at(GaugeMapper.SITE.eq("a")).list())
                .as("on disk too")
                .containsExactly(merged);
    }

    @Test
    void rejectedDuplicatesAreNamedAndNothingOfTheCallIsSent() {
        GaugeMapper gauges = rejecting("named");
        // Enough rows in order to be sent before the duplicate is met, were it not looked for first.
        List<Gauge> rows = new ArrayList<>(IntStream.range(0, 30_000)
                .mapToObj(i -> Gauge.at("a", i).level(1.0))
                .toList());
        rows.add(Gauge.at("b", 5).level(1.0));
        rows.add(Gauge.at("a", 7).level(2.0));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> gauges.insert(rows))
                .withMessageContaining(
                        "Gauge number 7 and number 30001 of the insert have one time, 1970-01-01T00:00:07Z")
                .withMessageContaining("(device " + database.path() + ".named.a)");

        assertThat(gauges.select().list()).isEmpty();
    }

    @Test
    void aCollectionOfAnyKindIsCheckedAsAWhole() {
        GaugeMapper gauges = rejecting("collection");
        ArrayDeque<Gauge> rows = new ArrayDeque<>();
        IntStream.range(0, FAR + 10).forEach(i -> rows.add(Gauge.at("a", i).level(1.0)));
        rows.add(Gauge.at("a", 3).level(2.0));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> gauges.insert(rows))
                .withMessageContaining("number 3 and number " + (FAR + 10));

        assertThat(gauges.select().list()).isEmpty();
    }

    @Test
    void ofAnIterableTheRowsThatAreReadTogetherAreChecked() {
        GaugeMapper gauges = rejecting("iterable");
        Stream<Gauge> rows = Stream.concat(
                IntStream.range(0, FAR).mapToObj(i -> Gauge.at("a", i).level(1.0)),
                Stream.of(Gauge.at("b", 1).level(1.0), Gauge.at("b", 1).level(2.0)));
        Iterable<Gauge> iterable = rows::iterator;

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> gauges.insert(iterable))
                .withMessageContaining("number " + FAR + " and number " + (FAR + 1));

        assertThat(gauges.select().at(GaugeMapper.SITE.eq("b")).list()).isEmpty();
    }

    @Test
    void rowsWithoutDuplicatesAreWrittenInAnyOrder() {
        GaugeMapper gauges = rejecting("none");
        List<Gauge> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(Gauge.at("s" + i % 7, i).level((double) i));
        }
        Collections.shuffle(rows, new Random(1));

        gauges.insert(rows);
        gauges.insert(rows.subList(0, 10));

        assertThat(gauges.select().list()).containsExactlyInAnyOrderElementsOf(rows);
    }
}
