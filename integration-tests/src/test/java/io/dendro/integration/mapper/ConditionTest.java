package io.dendro.integration.mapper;

import static io.dendro.integration.entity.ReadingMapper.MACHINE;
import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.LooseReadings;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions find what plain Java finds in the same rows, wherever the server holds them. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionTest {
    private static final int COMBINATIONS = 250;

    private final List<Reading> rows = RandomReadings.all();
    private final List<Meaning> meanings = Conditions.all(rows);
    private final Session session;

    ConditionTest(Session session) {
        this.session = session;
    }

    /** The server tests conditions in different code for each of these. */
    private enum Place {
        ALIGNED_IN_MEMORY("root.it_readings", ReadingMapper::new),
        NON_ALIGNED_IN_MEMORY("root.it_loose", LooseReadings::new),
        ALIGNED_ON_DISK("root.it_readings", ReadingMapper::new),
        NON_ALIGNED_ON_DISK("root.it_loose", LooseReadings::new);

        private final String database;
        private final Function<Session, TimeseriesMapper<Reading>> mapper;

        Place(String database, Function<Session, TimeseriesMapper<Reading>> mapper) {
            this.database = database;
            this.mapper = mapper;
        }

        TimeseriesMapper<Reading> holding(List<Reading> rows, Session session) {
            Databases.drop(session, database);
            TimeseriesMapper<Reading> readings = mapper.apply(session);
            readings.insert(rows);
            if (name().endsWith("DISK")) {
                session.execute("FLUSH " + database);
            }
            assertThat(readings.select().list()).isEqualTo(rows);
            return readings;
        }
    }

    @ParameterizedTest
    @EnumSource
    void operatorsAndTheirOppositesMeanWhatTheyMeanInJava(Place place) {
        TimeseriesMapper<Reading> readings = place.holding(rows, session);
        for (Meaning meaning : meanings) {
            assertSame(readings, meaning);
            assertSame(readings, meaning.not());
        }
    }

    @ParameterizedTest
    @EnumSource
    void combinationsMeanWhatTheirPartsMean(Place place) {
        TimeseriesMapper<Reading> readings = place.holding(rows, session);
        Random random = new Random(11 + place.ordinal());
        for (int i = 0; i < COMBINATIONS; i++) {
            assertSame(readings, combination(random, 3));
        }
    }

    private Meaning combination(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return meanings.get(random.nextInt(meanings.size()));
        }
        Meaning left = combination(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> left.not();
            case 1, 2 -> left.and(combination(random, depth - 1));
            default -> left.or(combination(random, depth - 1));
        };
    }

    private void assertSame(TimeseriesMapper<Reading> readings, Meaning meaning) {
        List<Reading> found = readings.select().where(meaning.condition()).list();
        List<Reading> expected = meaning.of(rows);
        if (!found.equals(expected)) {
            assertThat(numbers(found)).as(meaning.condition().toString()).isEqualTo(numbers(expected));
        }
        assertThat(found).hasSameSizeAs(expected);
    }

    /** Short enough to be looked at. */
    private List<Integer> numbers(List<Reading> some) {
        return some.stream().map(rows::indexOf).toList();
    }

    @Test
    void placesNarrowTheDevices() {
        TimeseriesMapper<Reading> readings = Place.ALIGNED_IN_MEMORY.holding(rows, session);
        assertThat(readings.select().at(PLANT.eq("köln")).list())
                .isEqualTo(
                        rows.stream().filter(row -> row.plant().equals("köln")).toList());
        assertThat(readings.select()
                        .at(PLANT.in("plant 3", "berlin", "nowhere"), MACHINE.eq(1))
                        .list())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> !row.plant().equals("köln") && row.machine() == 1)
                        .toList());
        assertThat(readings.select().at(PLANT.eq("köln")).at(PLANT.eq("berlin")).list())
                .isEmpty();
        assertThat(readings.select().at(MACHINE.in()).list()).isEmpty();
    }
}
