package io.dendro.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.error.ConnectionException;
import io.dendro.integration.Databases;
import io.dendro.testing.fault.Direction;
import io.dendro.testing.fault.Fault;
import io.dendro.testing.fault.FaultProxy;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A line that is cut at any byte costs a clear failure or nothing, never rows. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class CutStreamTest {
    private static final int ROWS = 40_000;
    private static final int CUTS = Integer.getInteger("dendro.cuts", 200);

    /** Some more than all bytes of the result, which come in several pages. */
    private static final int BYTES = 600_000;

    private final Session admin;

    CutStreamTest(Session admin) {
        this.admin = admin;
    }

    private static List<Tick> ticks(String device) {
        return IntStream.range(0, ROWS).mapToObj(i -> Tick.of(device, i)).toList();
    }

    @BeforeAll
    void write() {
        Databases.drop(admin, Tick.DATABASE);
        new TickMapper(admin).insert(ticks("d"));
    }

    @AfterAll
    void drop() {
        Databases.drop(admin, Tick.DATABASE);
    }

    /** Cuts the open connection so; those that are opened after it are sound. To be interrupted when it is not needed any more. */
    private static Thread cutOnce(FaultProxy proxy, Direction direction, long bytes) {
        long before = proxy.acceptedConnections();
        proxy.inject(Fault.cutAfter(direction, bytes));
        Thread healing = new Thread(() -> {
            try {
                while (proxy.acceptedConnections() == before && proxy.openConnections() > 0) {
                    Thread.sleep(1);
                }
                proxy.heal();
            } catch (InterruptedException e) {
                // The connection was not cut.
            }
        });
        healing.start();
        return healing;
    }

    private Session through(FaultProxy proxy) {
        return Session.connect(admin.options()
                .withEndpoint("127.0.0.1", proxy.port())
                .withMaxConnections(1)
                .withFetchSize(200)
                .withRetryTimeout(Duration.ofSeconds(20)));
    }

    @Test
    void aResultIsCompleteOrFails() throws Exception {
        SplittableRandom random = new SplittableRandom(20_261_123);
        int complete = 0;
        int failed = 0;
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", admin.options().port());
                Session session = through(proxy)) {
            TickMapper ticks = new TickMapper(session);
            for (int i = 0; i < CUTS; i++) {
                long bytes = random.nextLong(BYTES);
                Thread healing = cutOnce(proxy, Direction.TO_CLIENT, bytes);
                try (Stream<Tick> rows = ticks.select().at(TickMapper.DEVICE.eq("d")).stream()) {
                    assertThat(rows.count())
                            .as("rows, cut after %d bytes", bytes)
                            .isEqualTo(ROWS);
                    complete++;
                } catch (ConnectionException e) {
                    assertThat(e).hasMessageContaining("SELECT");
                    failed++;
                } finally {
                    healing.interrupt();
                    healing.join();
                }
            }
            proxy.heal();
            assertThat(ticks.select().at(TickMapper.DEVICE.eq("d")).list()).isEqualTo(ticks("d"));
        }
        System.out.printf("%d cuts: %d clear failures, %d complete results, 0 short ones%n", CUTS, failed, complete);
        assertThat(failed).isGreaterThan(CUTS / 4);
        assertThat(complete).isPositive();
    }

    @Test
    void aWriteArrivesWholeWhereverItsAnswersAreCut() throws Exception {
        SplittableRandom random = new SplittableRandom(20_261_124);
        try (FaultProxy proxy = FaultProxy.to("127.0.0.1", admin.options().port());
                Session session = through(proxy)) {
            TickMapper ticks = new TickMapper(session);
            for (int i = 0; i < CUTS / 2; i++) {
                String device = "w" + i;
                Thread healing = cutOnce(
                        proxy,
                        random.nextBoolean() ? Direction.TO_CLIENT : Direction.TO_SERVER,
                        random.nextLong(1_000));
                ticks.insert(ticks(device).subList(0, 50));
                healing.interrupt();
                healing.join();
                proxy.heal();
                assertThat(ticks.select().at(TickMapper.DEVICE.eq(device)).list())
                        .isEqualTo(ticks(device).subList(0, 50));
            }
        }
    }
}
