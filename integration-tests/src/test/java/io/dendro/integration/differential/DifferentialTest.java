package io.dendro.integration.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.differential.meaning.LooseObservations;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.ObservationMapper;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random typed queries find what plain Java finds in the same rows; and the official client, given their statements, reads
 * the same cells as Dendro.
 *
 * <p>{@code -Ddendro.differential.count=5000} asks so many; {@code -Ddendro.differential.seed=N} begins with that one, and
 * with a count of 1 it is the only one, to ask again what failed. {@code -Ddendro.differential.data=N} asks them of other rows.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {
    private final int count = Integer.getInteger("dendro.differential.count", 1_000);
    private final long seed = Long.getLong("dendro.differential.seed", 1);
    private final Session session;
    private final Witness witness;
    private final List<Observation> data =
            new Observations(new Choices(Long.getLong("dendro.differential.data", 4))).all();

    DifferentialTest(Session session, IoTDBServer server) throws Exception {
        this.session = session;
        this.witness = new Witness(server.port());
    }

    /** The server answers in different code for each of these. */
    private enum Place {
        ALIGNED_IN_MEMORY("root.it_differential", ObservationMapper::new),
        ALIGNED_ON_DISK("root.it_differential", ObservationMapper::new),
        NON_ALIGNED_IN_MEMORY("root.it_differential_loose", LooseObservations::new),
        NON_ALIGNED_ON_DISK("root.it_differential_loose", LooseObservations::new);

        private final String database;
        private final Function<Session, TimeseriesMapper<Observation>> mapper;

        Place(String database, Function<Session, TimeseriesMapper<Observation>> mapper) {
            this.database = database;
            this.mapper = mapper;
        }

        TimeseriesMapper<Observation> holding(List<Observation> rows, Session session) {
            Databases.drop(session, database);
            TimeseriesMapper<Observation> observations = mapper.apply(session);
            observations.insert(rows);
            if (name().endsWith("DISK")) {
                session.execute("FLUSH " + database);
            }
            assertThat(observations.select().list()).hasSameSizeAs(rows);
            return observations;
        }
    }

    @AfterAll
    void close() throws Exception {
        witness.close();
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreThoseThatPlainJavaFinds(Place place) {
        ask(place, Questions::ofRows);
    }

    @ParameterizedTest
    @EnumSource
    void groupsAreThoseThatPlainJavaFinds(Place place) {
        ask(place, Questions::ofGroups);
    }

    private void ask(Place place, Function<Questions, Asked> kind) {
        TimeseriesMapper<Observation> mapper = place.holding(data, session);
        Tally tally = new Tally();
        int questions = Math.max(1, count / (2 * Place.values().length));
        long first = seed + (count == 1 ? 0 : (long) place.ordinal() * questions);
        for (long i = 0; i < questions; i++) {
            long each = first + i;
            ask(each, () -> kind.apply(new Questions(mapper, data, new Choices(each))), tally);
        }
        tally.report(place);
    }

    private void ask(long questionSeed, Supplier<Asked> question, Tally tally) {
        Asked asked;
        String sql;
        try {
            asked = question.get();
            sql = asked.sql().get();
        } catch (IllegalArgumentException | IllegalStateException refusal) {
            tally.refused(refusal);
            return;
        }
        try {
            List<List<@Nullable Object>> expected = asked.expected().get();
            assertSame(expected, asked.found().get());
            tally.answered(expected);
            if (!sql.isEmpty()) {
                assertSameAsOfficial(sql, asked.zone());
            }
        } catch (Exception | AssertionError failure) {
            throw new AssertionError("seed " + questionSeed + "\n" + sql + "\n" + failure.getMessage(), failure);
        }
    }

    private static void assertSame(List<List<@Nullable Object>> expected, List<List<@Nullable Object>> found) {
        Difference.of(expected, found).ifPresent(difference -> {
            throw new AssertionError(difference);
        });
    }

    private void assertSameAsOfficial(String sql, ZoneId zone) throws Exception {
        List<List<@Nullable Object>> official = witness.read(sql, zone);
        try (ResultSet result = session.query(sql, QueryOptions.none().withZone(zone))) {
            assertSame(official, Witness.read(result));
        }
    }
}
