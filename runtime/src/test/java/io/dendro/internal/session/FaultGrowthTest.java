package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.dendro.internal.rpc.FakeServer.Line;
import io.dendro.internal.rpc.Faults;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What faults leave behind. */
class FaultGrowthTest {

    private static final int FAULTS = 1_000;
    private static final int CONNECTIONS = 4;

    /** The system's own threads and files come and go. */
    private static final int OTHERS = 3;

    private final UnixOperatingSystemMXBean system = system();

    private static UnixOperatingSystemMXBean system() {
        boolean isUnix = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean;
        Assumptions.assumeTrue(isUnix, "open files are counted on Unix only");
        return (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }

    @Test
    @Timeout(60)
    void aThousandFaultsLeaveNoThreadsAndNoSocketsBehind() {
        try (PoolModel model = new PoolModel(1, CONNECTIONS, Duration.ZERO)) {
            Random random = new Random(5);
            fail(model, FAULTS / 10, random);
            model.checkThatAllCanBeHad();
            int threads = threads();
            long files = system.getOpenFileDescriptorCount();
            fail(model, FAULTS - FAULTS / 10, random);
            model.checkThatAllCanBeHad();
            PoolModel.eventually(() -> {
                assertThat(threads()).as("threads").isBetween(1, threads + OTHERS);
                assertThat(system.getOpenFileDescriptorCount()).as("open files").isBetween(1L, files + OTHERS);
            });
        }
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }

    private static void fail(PoolModel model, int faults, Random random) {
        List<SessionCall> calls = List.of(SessionCall.values());
        for (int i = 0; i < faults; i++) {
            if (i % 10 == 0) {
                model.nodes.dropAll();
            } else {
                model.nodes.spoil(1, i % 50 == 1 ? Faults.silence() : fault(random));
            }
            SessionCall call = calls.get(random.nextInt(calls.size()));
            model.tried(() -> call.make(model.session, "d"));
        }
    }

    private static Line fault(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Faults.reset();
            case 1 -> Faults.instead("00 00 00 04 80 01 00 02");
            default -> Faults.cutAfter(random.nextInt(100));
        };
    }
}
