package io.dendro.integration.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.differential.meaning.Observation;
import io.dendro.integration.differential.meaning.ObservationMapper;
import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Random typed queries find what plain Java finds in the same rows; and the official client, given their statements, reads
 * the same cells as Dendro.
 *
 * <p>{@code -Ddendro.differential.count=5000} asks more of them; {@code -Ddendro.differential.seed=...} with a count of 1
 * asks one again that failed.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifferentialTest {
    private static final long DATA = 4;

    private final int count = Integer.getInteger("dendro.differential.count", 600);
    private final long seed = Long.getLong("dendro.differential.seed", 1);
    private final Session session;
    private final ObservationMapper mapper;
    private final Witness witness;
    private final List<Observation> data = new Observations(new Choices(DATA)).all();

    DifferentialTest(Session session, IoTDBServer server) throws Exception {
        this.session = session;
        this.mapper = new ObservationMapper(session);
        this.witness = new Witness(server.port());
    }

    @BeforeAll
    void store() {
        Databases.drop(session, "root.it_differential");
        mapper.insert(data);
        assertThat(mapper.select().list()).hasSameSizeAs(data);
    }

    @AfterAll
    void close() throws Exception {
        witness.close();
    }

    @Test
    void rows() throws Exception {
        ask(choices -> new RowQuestions(mapper, data, choices).next());
    }

    @Test
    void groups() throws Exception {
        ask(choices -> new GroupQuestions(mapper, data, choices).next());
    }

    @Test
    void entities() throws Exception {
        ask(choices -> new EntityQuestions(mapper, data, choices).next());
    }

    @Test
    void lastValues() throws Exception {
        ask(choices -> new LastQuestions(mapper, data, choices).next());
    }

    private void ask(Function<Choices, Asked> questions) throws Exception {
        Tally tally = new Tally();
        for (int i = 0; i < count / 4; i++) {
            if (i == count / 8) {
                // The server answers from files in other code than from memory.
                session.execute("FLUSH root.it_differential");
            }
            ask(seed + i, questions, tally);
        }
        tally.report();
    }

    private void ask(long questionSeed, Function<Choices, Asked> questions, Tally tally) throws Exception {
        Asked asked;
        String sql;
        try {
            asked = questions.apply(new Choices(questionSeed));
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
