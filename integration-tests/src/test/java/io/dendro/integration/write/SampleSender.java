package io.dendro.integration.write;

import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.integration.entity.Sample;
import io.dendro.integration.entity.SampleMapper;
import io.dendro.write.BatchOptions;
import io.dendro.write.BatchWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that adds samples to a writer with a store, to be killed. It says how many it has added. */
final class SampleSender {

    private static final int REPORTED = 1_000;

    private SampleSender() {}

    /** Arguments: the server, the directory of the store, the number of the first sample and the one after the last. */
    public static void main(String[] arguments) {
        try (Session session =
                        Session.connect(SessionOptions.parse(arguments[0]).withRetryTimeout(Duration.ofSeconds(2)));
                BatchWriter<Sample> writer = new SampleMapper(session)
                        .batchWriter(BatchOptions.defaults()
                                .withQueueRows(10_000)
                                .withCloseTimeout(Duration.ofMinutes(5))
                                .withStore(Path.of(arguments[1])))) {
            int to = Integer.parseInt(arguments[3]);
            for (int number = Integer.parseInt(arguments[2]); number < to; number++) {
                writer.add(Sample.of(number));
                if (number == to / 6) {
                    // Some rows are to be written before anything happens.
                    writer.flush();
                }
                if ((number + 1) % REPORTED == 0) {
                    System.out.println(number + 1);
                }
            }
        }
    }

    /** Starts it in a JVM of its own; what it says can be read. */
    static Process start(String url, Path directory, int from, int to) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        SampleSender.class.getName(),
                        url,
                        directory.toString(),
                        Integer.toString(from),
                        Integer.toString(to)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
