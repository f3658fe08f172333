package io.dendro.integration.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.error.MappingException;
import io.dendro.testing.junit.IoTDBTest;
import io.dendro.testing.junit.TestDatabase;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import io.dendro.write.InsertOptions;
import io.dendro.write.InsertReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
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
        return gauges(node, DuplicatePolicy.REJECT);
    }

    private GaugeMapper keepingFirst(String node) {
        return gauges(node, DuplicatePolicy.FIRST_WINS);
    }

    private GaugeMapper gauges(String node, DuplicatePolicy policy) {
        return new GaugeMapper(
                session,
                GaugeMapper.definition(database.path() + "." + node + ".{site}").withDuplicates(policy));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstRowWinsWholeAndItsNullsAreNotFilled(Alignment alignment) {
        GaugeMapper gauges = new GaugeMapper(
                session,
                GaugeMapper.definition(database.path() + ".first_" + alignment + ".{site}", alignment)
                        .withDuplicates(DuplicatePolicy.FIRST_WINS));
        Gauge first = Gauge.at("a", 1).level(1.0);
        Gauge other = Gauge.at("b", 1).level(7.0);
        Gauge empty = Gauge.at("c", 1);

        InsertReport<Gauge> report = gauges.insert(List.of(
                first,
                other,
                Gauge.at("a", 1).level(9.0).count(2),
                empty,
                Gauge.at("a", 1).count(3),
                Gauge.at("c", 1).level(8.0)));

        assertThat(report).isEqualTo(new InsertReport<>(3, List.of(empty), List.of(), 3));
        assertThat(gauges.select().list()).containsExactlyInAnyOrder(first, other);
    }

    @Test
    void theFirstRowWinsAmongRowsThatAreSentFarApart() {
        GaugeMapper gauges = keepingFirst("far");
        // In order and long enough to be sent as they come; then a duplicate of each, in any order; and a new device.
        List<Gauge> first = IntStream.range(0, 30_000)
                .mapToObj(i -> Gauge.at("a", i).level((double) i))
                .toList();
        List<Gauge> later = new ArrayList<>(
                first.stream().map(row -> row.level(-1.0).count(1)).toList());
        Collections.shuffle(later, new Random(2));
        List<Gauge> rows = new ArrayList<>(first);
        rows.addAll(later);
        rows.add(Gauge.at("b", 1).level(1.0));

        assertThat(gauges.insert(rows)).isEqualTo(new InsertReport<>(30_001, List.of(), List.of(), 30_000));

        assertThat(gauges.select().at(GaugeMapper.SITE.eq("a")).list()).containsExactlyElementsOf(first);
        assertThat(gauges.select().at(GaugeMapper.SITE.eq("b")).list()).hasSize(1);
    }

    @Test
    void ofAStreamTheFirstRowWinsAmongThoseThatAreReadTogether() {
        GaugeMapper gauges = keepingFirst("stream");
        Stream<Gauge> rows = Stream.concat(
                Stream.of(Gauge.at("a", 0).level(1.0), Gauge.at("a", 0).level(2.0)),
                Stream.concat(
                        IntStream.range(2, FAR).mapToObj(i -> Gauge.at("a", i).level(1.0)),
                        Stream.of(Gauge.at("a", 5).count(3), Gauge.at("a", 5).count(4))));

        InsertReport<Gauge> report = gauges.insert(rows);

        assertThat(report.rows()).isEqualTo(FAR);
        assertThat(report.leftOut()).isEqualTo(2);
        assertThat(gauges.select().limit(4).list())
                .containsExactly(
                        Gauge.at("a", 0).level(1.0),
                        Gauge.at("a", 2).level(1.0),
                        Gauge.at("a", 3).level(1.0),
                        Gauge.at("a", 4).level(1.0));
        assertThat(gauges.select().where(GaugeMapper.COUNT.eq(3)).list())
                .as("as of two calls")
                .containsExactly(Gauge.at("a", 5).level(1.0).count(3));
    }

    @Test
    @SuppressWarnings("NullAway") // what cannot be stored is meant
    void aRowThatCannotBeStoredIsNumberedAsItWasGiven() {
        GaugeMapper gauges = keepingFirst("numbered");
        Gauge row = Gauge.at("a", 1).level(1.0);
        Gauge unsound = Gauge.at("a", 2).tags(new Gauge.Tags(null));

        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> gauges.insert(List.of(row, row, row, unsound)))
                .withMessageContaining("Gauge number 3 of the insert");
    }

    @Test
    void eachCallMayChoose() {
        GaugeMapper gauges = rejecting("chosen");
        List<Gauge> rows = List.of(Gauge.at("a", 1).level(1.0), Gauge.at("a", 1).count(2));
        InsertOptions first = InsertOptions.none().withDuplicates(DuplicatePolicy.FIRST_WINS);
        InsertOptions last = InsertOptions.none().withDuplicates(DuplicatePolicy.LAST_WINS);

        assertThat(gauges.insert(rows, first).leftOut()).isEqualTo(1);
        assertThat(gauges.select().list()).containsExactly(rows.get(0));
        assertThat(gauges.insert(rows.stream(), first).leftOut()).isEqualTo(1);
        assertThat(gauges.insertAsync(rows, first).join().leftOut()).isEqualTo(1);
        assertThat(gauges.select().list()).containsExactly(rows.get(0));
        assertThat(gauges.insert(rows, last).leftOut()).isZero();
        assertThat(gauges.select().list())
                .containsExactly(Gauge.at("a", 1).level(1.0).count(2));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> gauges.insert(rows, InsertOptions.none()))
                .withMessageContaining("number 0 and number 1");
    }

    @Test
    void theFirstRowOfABatchWins() {
        GaugeMapper gauges = keepingFirst("batch");
        BatchOptions oneBatch = BatchOptions.defaults().withMaxAge(Duration.ofDays(1));
        try (BatchWriter<Gauge> writer = gauges.batchWriter(oneBatch)) {
            writer.addAll(List.of(
                    Gauge.at("a", 1).level(1.0),
                    Gauge.at("b", 1).level(2.0),
                    Gauge.at("a", 1).level(3.0).count(1)));
            writer.flush();
            assertThat(writer.writtenRows()).isEqualTo(2);
            assertThat(writer.failedRows()).isZero();
        }
        assertThat(gauges.select().list())
                .containsExactlyInAnyOrder(
                        Gauge.at("a", 1).level(1.0), Gauge.at("b", 1).level(2.0));
    }

    @Test
    void theFirstRowOfABatchFromTheDiskWins(@TempDir Path directory) {
        GaugeMapper gauges = keepingFirst("stored");
        // All but the first row is read from the disk when it is its turn.
        BatchOptions oneBatch = BatchOptions.defaults()
                .withMaxAge(Duration.ofDays(1))
                .withQueueRows(1)
                .withStore(directory);
        try (BatchWriter<Gauge> writer = gauges.batchWriter(oneBatch)) {
            writer.addAll(List.of(
                    Gauge.at("c", 1).level(1.0),
                    Gauge.at("a", 1).level(1.0),
                    Gauge.at("a", 1).level(3.0).count(1)));
            writer.flush();
            assertThat(writer.writtenRows()).isEqualTo(2);
            assertThat(writer.failedRows()).isZero();
        }
        assertThat(gauges.select().list())
                .containsExactlyInAnyOrder(
                        Gauge.at("a", 1).level(1.0), Gauge.at("c", 1).level(1.0));
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
