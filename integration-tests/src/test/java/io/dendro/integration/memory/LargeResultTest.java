package io.dendro.integration.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A result larger than the heap. */
@IoTDBTest
class LargeResultTest {
    private static final int ROWS = Integer.getInteger("dendro.memory.rows", 1_000_000);

    @Test
    void moreRowsThanFitAreStreamedWithAHeapOf128Megabytes(Session session) throws Exception {
        Databases.drop(session, "root.it_samples");
        new SampleMapper(session)
                .insert(() -> IntStream.range(0, ROWS).mapToObj(Sample::of).iterator());
        Checksum expected = new Checksum();
        IntStream.range(0, ROWS).mapToObj(Sample::of).forEach(expected::add);

        long begin = System.nanoTime();
        String line = run(session);

        assertThat(line).startsWith(expected + " ");
        System.out.printf(
                "%,d rows streamed with -Xmx128m in %.1f s (JVM start included), peak heap %s MB%n",
                ROWS, (System.nanoTime() - begin) / 1e9, line.substring(line.lastIndexOf(' ') + 1));
        Databases.drop(session, "root.it_samples");
    }

    private static String run(Session session) throws Exception {
        String url = "iotdb://%s:%s@%s:%d"
                .formatted(
                        session.options().user(),
                        session.options().password(),
                        session.options().host(),
                        session.options().port());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StreamOfAllSamples.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("exit value").isZero();
            return output.strip();
        } finally {
            process.destroyForcibly();
        }
    }
}
