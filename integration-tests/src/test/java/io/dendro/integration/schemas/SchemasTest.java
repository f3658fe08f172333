package io.dendro.integration.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.NodeName;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * What the compiler accepts the server accepts, and gives back what was written. Entities are drawn by jqwik; the system
 * property {@code dendro.test.seed} draws others.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemasTest {
    private static final int ENTITIES = 500;
    private static final int BATCH = 100;
    private static final long SEED = Long.getLong("dendro.test.seed", 20_260_101L);
    private static final int SIZE = 1_000;

    private final Session session;

    SchemasTest(Session session) {
        this.session = session;
    }

    @BeforeAll
    @AfterAll
    void dropAll() {
        for (String database : RandomEntities.DATABASES) {
            Databases.drop(session, "root." + NodeName.quote(database));
        }
        Databases.drop(session, "root." + RandomEntities.OWN_DATABASES + ".**");
    }

    @Test
    void entitiesThatCompileAreCreatedWrittenAndReadBack(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(SEED));
        JqwikSession.run(() -> {
            Random random = new Random(SEED);
            RandomGenerator<String> names = RandomNames.awkward().generator(SIZE, true);
            List<Stored> stored = new ArrayList<>();
            for (int drawn = 0; stored.size() < ENTITIES; ) {
                assertThat(drawn)
                        .as("entities drawn for %d that compile", stored.size())
                        .isLessThan(2 * ENTITIES);
                int size = Math.min(BATCH, ENTITIES - stored.size());
                Batch compiled = Batch.compile(draw(drawn, size, random));
                drawn += size;
                for (EntitySource source : compiled.sources()) {
                    stored.add(store(source, compiled.classes(), random, names));
                }
                stored.subList(stored.size() - compiled.sources().size(), stored.size())
                        .forEach(entity -> entity.check("in memory"));
                flush();
            }
            stored.forEach(entity -> entity.check("on disk"));
            reporter.publishEntry("entities", String.valueOf(stored.size()));
        });
    }

    private static List<EntitySource> draw(int first, int count, Random random) {
        List<EntitySource> sources = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            sources.add(RandomEntities.named("E" + number)
                    .generator(SIZE, true)
                    .next(random)
                    .value());
        }
        return sources;
    }

    private void flush() {
        RandomEntities.DATABASES.forEach(database -> session.execute("FLUSH root." + NodeName.quote(database)));
    }

    private Stored store(EntitySource source, ClassLoader classes, Random random, RandomGenerator<String> names) {
        try {
            RandomRows rows = new RandomRows(source, classes.loadClass(source.className()), random, names);
            @SuppressWarnings("unchecked") // nothing else is inserted
            TimeseriesMapper<Object> mapper = (TimeseriesMapper<Object>) classes.loadClass(source.mapperName())
                    .getConstructor(Session.class)
                    .newInstance(session);
            List<Object> written = rows.random();
            mapper.schema().create();
            mapper.insert(written);
            return new Stored(source, mapper, rows, written);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", refused:\n" + source.text(), e);
        }
    }

    /** The sources of a batch that compile, compiled. */
    private record Batch(List<EntitySource> sources, ClassLoader classes) {

        static Batch compile(List<EntitySource> drawn) {
            List<Compilation.Message> errors = Compilation.check(files(drawn)).errors();
            // javac keeps the processor from running on after errors of its own, so that the rules would not be seen.
            assertThat(errors).extracting(Compilation.Message::code).allMatch(code -> code.matches("D\\d{4}"));
            Set<String> refused =
                    errors.stream().map(Compilation.Message::className).collect(Collectors.toSet());
            List<EntitySource> rest = drawn.stream()
                    .filter(source -> !refused.contains(source.className()))
                    .toList();
            Compilation compiled = Compilation.of(files(rest));
            assertThat(compiled.messages()).as("seed %d", SEED).isEmpty();
            return new Batch(rest, compiled.classes());
        }

        private static List<SourceFile> files(List<EntitySource> sources) {
            return sources.stream().map(EntitySource::file).toList();
        }
    }

    private record Stored(EntitySource source, TimeseriesMapper<Object> mapper, RandomRows rows, List<Object> written) {

        void check(String where) {
            try {
                assertThat(plain(mapper.select().list())).containsExactlyInAnyOrderElementsOf(plain(written));
            } catch (ReflectiveOperationException | RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + SEED + ", not read back " + where + ":\n" + source.text(), e);
            }
        }

        private List<List<@Nullable Object>> plain(List<Object> entities) throws ReflectiveOperationException {
            List<List<@Nullable Object>> plain = new ArrayList<>();
            for (Object entity : entities) {
                plain.add(rows.plain(entity));
            }
            return plain;
        }
    }
}
