package io.dendro.integration.mapper;

import static io.dendro.integration.entity.ReadingMapper.MACHINE;
import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static io.dendro.integration.entity.ReadingMapper.TEMPERATURE;
import static io.dendro.integration.entity.ReadingMapper.TIME;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.LooseReadings;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.query.EntityQuery;
import io.dendro.query.Page;
import io.dendro.query.PageKey;
import io.dendro.query.UserFunction;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and counts of entities, against the same rows in plain Java. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private final List<Reading> rows = RandomReadings.all();
    private final Session session;
    private final ReadingMapper readings;

    PagesTest(Session session) {
        this.session = session;
        this.readings = new ReadingMapper(session);
    }

    @BeforeAll
    void store() {
        Databases.drop(session, "root.it_readings");
        new ReadingMapper(session).insert(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 100_000})
    void pagesHoldEachRowOnceInTheOrderOfTimes(int size) {
        EntityQuery<Reading> query = readings.select().where(TEMPERATURE.gt(20f));
        int most = size == 1 ? 40 : rows.size();

        List<Reading> read = new ArrayList<>();
        Optional<PageKey> key = Optional.of(PageKey.START);
        while (key.isPresent() && read.size() < most) {
            Page<Reading> page = query.page(PageKey.parse(key.get().toString()), size);
            read.addAll(page.rows());
            key = page.next();
        }

        List<Reading> expected = rows.stream()
                .filter(row -> row.temperature() > 20f)
                .sorted(comparing(Reading::time))
                .toList();
        assertThat(read).doesNotHaveDuplicates().isSubsetOf(expected);
        assertThat(read.stream().map(Reading::time))
                .containsExactlyElementsOf(
                        expected.stream().limit(read.size()).map(Reading::time).toList());
        assertThat(key.isPresent()).isEqualTo(read.size() < expected.size());
    }

    @Test
    void aPageRefusesAnOrderOfItsOwn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> readings.select().orderBy(TIME.desc()).page(PageKey.START, 1))
                .withMessageContaining("orderBy");
        assertThatIllegalArgumentException().isThrownBy(() -> readings.select().page(PageKey.START, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PageKey.parse("yesterday"));
    }

    @Test
    void countsRows() {
        EntityQuery<Reading> all = readings.select();
        assertThat(all.count()).isEqualTo(rows.size());
        assertThat(all.limit(3).count()).isEqualTo(3);
        assertThat(all.offset(2).count()).isEqualTo(rows.size() - 2);
        assertThat(all.at(PLANT.eq("nowhere")).count()).isZero();
        assertThat(all.at(PLANT.in()).count()).isZero();
        assertThat(all.where(TEMPERATURE.gt(20f)).count())
                .isEqualTo(rows.stream().filter(row -> row.temperature() > 20f).count());
    }

    @Test
    void countsRowsOfNonAlignedDevices() {
        LooseReadings loose = new LooseReadings(session);
        Databases.drop(session, "root.it_loose");
        new LooseReadings(session).insert(rows);

        assertThat(loose.select().count()).isEqualTo(rows.size());
        assertThat(loose.select().limit(3).count()).isEqualTo(3);
    }

    @Test
    void functionsOfTheServerAreCalledByATypedDeclaration() {
        UserFunction<Double> sine = UserFunction.toDouble("sin");
        UserFunction<Float> largest = UserFunction.toFloat("top_k").with("k", "1");
        UserFunction<Double> mean = UserFunction.toDouble("avg");
        float peak = rows.stream().map(Reading::temperature).max(Float::compare).orElseThrow();

        assertThat(readings.select(TEMPERATURE, sine.of(TEMPERATURE))
                        .map((temperature, value) -> Math.abs(Math.sin(temperature) - value))
                        .list())
                .hasSize(rows.size())
                .allMatch(difference -> difference < 1e-9);
        assertThat(readings.select(largest.of(TEMPERATURE)).map(value -> value).list())
                .contains(peak);
        assertThat(readings.select(PLANT, MACHINE, mean.aggregate(TEMPERATURE))
                        .map((plant, machine, value) -> plant + machine + value)
                        .list())
                .isEqualTo(readings.select(PLANT, MACHINE, TEMPERATURE.avg())
                        .map((plant, machine, value) -> plant + machine + value)
                        .list());
        assertThatIllegalArgumentException().isThrownBy(() -> UserFunction.toInt("f(x), count"));
    }

    @Test
    void theServerTellsHowItRunsAQuery() {
        EntityQuery<Reading> query = readings.select().where(TEMPERATURE.gt(20f));
        assertThat(query.explain()).contains("it_readings");
        assertThat(query.explainAnalyze()).contains("Fragment");
        assertThat(readings.select(PLANT, TEMPERATURE.avg())
                        .map((plant, mean) -> mean)
                        .explain())
                .contains("it_readings");
        assertThat(query.at(PLANT.in()).explain()).isEmpty();
    }

    @Test
    void tellsWhetherThereAreRows() {
        assertThat(readings.select().exists()).isTrue();
        assertThat(readings.select().where(TIME.before(Instant.EPOCH)).exists()).isFalse();
    }
}
