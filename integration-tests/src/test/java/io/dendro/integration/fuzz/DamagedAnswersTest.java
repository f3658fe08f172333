package io.dendro.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.DendroException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.integration.entity.State;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * A damaged answer costs an exception of Dendro's, or is read if it can be: it never costs a hang, memory for what is not there,
 * or another exception. {@code -Ddendro.fuzz.frames} says how many are tried, {@code -Ddendro.fuzz.seed} from which on: one alone is repeated by its own
 * seed.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(1_800)
class DamagedAnswersTest {
    private static final int FRAMES = Integer.getInteger("dendro.fuzz.frames", 3_000);
    private static final long SEED = Long.getLong("dendro.fuzz.seed", 20_261_123);

    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    private static final String DATABASE = "root.it_readings";
    private static final String DEVICE = "root.it_fuzz.d";

    /** More than any of the answers has; a damaged one may say that it has billions. */
    private static final int MOST_ROWS = 1_000_000;

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Map<String, Consumer<Session>> USES = Map.of(
            "entities",
                    session -> new ReadingMapper(session)
                            .select().limit(MOST_ROWS).stream().forEach(row -> {}),
            "rows", session -> read(session.query("SELECT * FROM " + DATABASE + ".** ALIGN BY DEVICE")),
            "devices", session -> session.metadata().devices(DATABASE + ".**").list(),
            "last values",
                    session -> read(session.lastValues(
                            DATABASE + ".p.`1`", List.of("temperature", "note"), QueryOptions.none())),
            "points by path", session -> read(session.data().last(List.of(DATABASE + ".**"))),
            "inserts", session -> new ReadingMapper(session).insert(readings(5)),
            "records",
                    session -> session.records(Alignment.ALIGNED)
                            .insert(List.of(DeviceRecord.of(DEVICE, NOON).with("i", DataType.INT32, 1))),
            "series",
                    session -> session.createSeries(
                            DEVICE, List.of(MeasurementSchema.of("i", DataType.INT32)), Alignment.ALIGNED),
            "statements",
                    session -> session.executeAll(
                            List.of("DELETE FROM root.it_fuzz.nothing.*", "DELETE FROM root.it_fuzz.none.*")));

    private final Session admin;
    private final Map<String, String> unfit = new TreeMap<>();

    DamagedAnswersTest(Session admin) {
        this.admin = admin;
    }

    private static List<Reading> readings(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> i % 3 == 0
                        ? Reading.of(NOON.plusMillis(i), "p", i % 2, i)
                        : new Reading(
                                NOON.plusMillis(i),
                                "p",
                                i % 2,
                                i,
                                0.5 * i,
                                i,
                                1L << i % 60,
                                i % 2 == 0,
                                "note " + i % 7,
                                LocalDate.of(2024, 1, 1 + i % 28),
                                NOON.plusSeconds(i),
                                State.values()[0]))
                .toList();
    }

    private static void read(ResultSet result) {
        try (result) {
            for (int rows = 0; rows < MOST_ROWS && result.next(); rows++) {
                for (int column = 0; column < result.columns().size(); column++) {
                    Object value = result.isNull(column) ? "" : result.getObject(column);
                    assertThat(value).isNotNull();
                }
            }
        }
    }

    @BeforeAll
    void write() {
        Databases.drop(admin, DATABASE);
        Databases.drop(admin, "root.it_fuzz");
        new ReadingMapper(admin).insert(readings(700));
        admin.records(Alignment.ALIGNED)
                .insert(List.of(DeviceRecord.of(DEVICE, NOON).with("i", DataType.INT32, 1)));
    }

    @AfterAll
    void drop() {
        Databases.drop(admin, DATABASE);
        Databases.drop(admin, "root.it_fuzz");
    }

    private SessionOptions through(int port) {
        return admin.options()
                .withEndpoint("127.0.0.1", port)
                .withMaxConnections(1)
                .withFetchSize(100)
                .withRetryTimeout(Duration.ZERO)
                .withRequestTimeout(Duration.ofSeconds(5));
    }

    private List<Frame> answersTo(Consumer<Session> use) throws IOException {
        try (Recording recording = Recording.of(admin.options().port());
                Session session = Session.connect(through(recording.port()))) {
            use.accept(session);
            return recording.answers();
        }
    }

    @Test
    void damagedAnswersFailClearlyOrAreRead() throws IOException {
        Map<String, List<Frame>> recorded = new TreeMap<>();
        for (Map.Entry<String, Consumer<Session>> use : USES.entrySet()) {
            recorded.put(use.getKey(), answersTo(use.getValue()));
        }
        Map<String, Integer> outcomes = new TreeMap<>();
        try (Replay replay = Replay.start()) {
            List<String> names = List.copyOf(recorded.keySet());
            for (int i = 0; i < FRAMES; i++) {
                long seed = SEED + i;
                String name = names.get((int) (seed % names.size()));
                List<Frame> answers = recorded.get(name);
                SplittableRandom random = new SplittableRandom(seed);
                replay.answer(answers, random.nextInt(answers.size()), random);
                outcomes.merge(outcome(name, seed, replay.port()), 1, Integer::sum);
            }
        }
        System.out.printf("%d damaged answers of %s: %s%n", FRAMES, recorded.keySet(), outcomes);
        assertThat(unfit).as("exceptions that are not Dendro's").isEmpty();
        assertThat(outcomes).containsKeys("ConnectionException", "complete");
    }

    private String outcome(String name, long seed, int port) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();
        String outcome = "complete";
        try (Session session = Session.connect(through(port))) {
            USES.get(name).accept(session);
        } catch (DendroException e) {
            outcome = e.getClass().getSimpleName();
        } catch (RuntimeException | Error e) {
            outcome = e.getClass().getName();
            unfit.putIfAbsent(e + " at " + Stream.of(e.getStackTrace()).limit(6).toList(), name + " with seed " + seed);
        }
        assertThat(System.nanoTime() - begin)
                .as("time of %s with seed %d", name, seed)
                .isLessThan(MOST_NANOS);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - bytes)
                .as("bytes of %s with seed %d", name, seed)
                .isLessThan(MOST_BYTES);
        return outcome;
    }
}
