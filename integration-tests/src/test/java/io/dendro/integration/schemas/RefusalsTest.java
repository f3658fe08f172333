package io.dendro.integration.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.integration.rules.UncheckedClient;
import io.dendro.model.NodeName;
import io.dendro.model.PathTemplate;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;

/**
 * The compiler draws the line where the server does: random paths and names, half of them illegal, are given to both. What
 * one refuses the other refuses or loses, save for what {@link Narrower} lists. Types and encodings are few enough to try
 * all of them, beside the other rules.
 */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private static final int TRIALS = 400;
    private static final long SEED = Long.getLong("dendro.test.seed", 20_260_102L);
    private static final int SIZE = 1_000;
    private static final String DATABASE = "root.it_refusals";

    private final Session session;
    private final UncheckedClient client;

    RefusalsTest(Session session) throws Exception {
        this.session = session;
        client = new UncheckedClient(session);
    }

    /**
     * One text, and what both make of it.
     *
     * @param text the path or name
     * @param source an entity with it
     * @param device the device that it is about
     */
    private record Trial(String text, SourceFile source, String device) {}

    @BeforeAll
    void startEmpty() {
        Databases.drop(session, DATABASE);
    }

    @AfterAll
    void disconnect() throws Exception {
        client.close();
        Databases.drop(session, DATABASE);
    }

    @Test
    void pathsAreRefusedByBothOrByNeither(TestReporter reporter) {
        List<Trial> trials = trials(RandomPaths.below(DATABASE), this::path);
        Map<String, String> codes = codes(trials);
        reporter.publishEntry(Map.of("seed", "" + SEED, "refused", "" + codes.size(), "of", "" + TRIALS));
        assertThat(codes.size()).isBetween(TRIALS / 4, TRIALS * 3 / 4);

        List<String> differences = new ArrayList<>();
        for (Trial trial : trials) {
            String code = codes.get(trial.source().className());
            String path = code == null ? PathTemplate.parse(trial.text()).render() : trial.text();
            boolean kept = keepsSql(path, "v") && client.insert(path, "v").equals(UncheckedClient.ACCEPTED);
            note(trial, code, kept, differences);
        }
        assertThat(differences).as("seed %d", SEED).isEmpty();
    }

    @Test
    void namesAreRefusedByBothOrByNeither(TestReporter reporter) {
        List<Trial> trials = trials(RandomNames.nasty(), this::name);
        Map<String, String> codes = codes(trials);
        reporter.publishEntry(Map.of("seed", "" + SEED, "refused", "" + codes.size(), "of", "" + TRIALS));
        assertThat(codes.size()).isBetween(TRIALS / 10, TRIALS * 3 / 4);

        List<String> differences = new ArrayList<>();
        for (Trial trial : trials) {
            String code = codes.get(trial.source().className());
            String name = code == null
                    ? NodeName.quote(trial.text())
                    : "`" + trial.text().replace("`", "``") + "`";
            boolean kept = keepsSql(trial.device(), name)
                    && client.insert(trial.device(), name).equals(UncheckedClient.ACCEPTED)
                    && isFoundByItsName(trial);
            note(trial, code, kept, differences);
        }
        assertThat(differences).as("seed %d", SEED).isEmpty();
    }

    private static void note(Trial trial, String code, boolean kept, List<String> differences) {
        if (code == null && !kept) {
            differences.add("only the server refuses " + JavaText.literal(trial.text()));
        }
        if (code != null && kept && !Narrower.isOursAlone(code, trial.text())) {
            differences.add("only the compiler refuses " + JavaText.literal(trial.text()) + " " + code);
        }
    }

    private List<Trial> trials(Arbitrary<String> texts, TrialOf trialOf) {
        List<Trial> trials = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(SEED);
            var generator = texts.generator(SIZE, true);
            for (int number = 0; number < TRIALS; number++) {
                trials.add(trialOf.make(generator.next(random).value(), number));
            }
        });
        return trials;
    }

    private Trial path(String text, int number) {
        return new Trial(text, source("P" + number, text, ""), text);
    }

    private Trial name(String text, int number) {
        String device = DATABASE + ".m" + number;
        return new Trial(text, source("N" + number, device, "@Measurement(" + JavaText.literal(text) + ") "), device);
    }

    private static SourceFile source(String name, String path, String annotation) {
        return new SourceFile(
                name,
                """
                import io.dendro.annotation.*;

                @SuppressWarnings({"dendro:D0604", "dendro:D0807"})
                @Timeseries(value = %s)
                record %s(@Timestamp java.time.Instant time, %sdouble v) {}
                """
                        .formatted(JavaText.literal(path), name, annotation));
    }

    /** The code of the first message about each class that is refused. */
    private static Map<String, String> codes(List<Trial> trials) {
        return Compilation.check(trials.stream().map(Trial::source).toList()).errors().stream()
                .collect(Collectors.toMap(
                        Compilation.Message::className, Compilation.Message::code, (first, second) -> first));
    }

    /** Whether a row goes in by SQL and comes out again. */
    private boolean keepsSql(String device, String measurement) {
        return client.execute("INSERT INTO " + device + "(time, " + measurement + ") VALUES (1, 1)")
                        .equals(UncheckedClient.ACCEPTED)
                && client.query("SELECT " + measurement + " FROM " + device).equals("1.0");
    }

    /** Whether rows that are read as Dendro reads them have the column. */
    private boolean isFoundByItsName(Trial trial) {
        return client.query("SELECT * FROM " + trial.device() + " ALIGN BY DEVICE")
                .equals(trial.device() + " 1.0");
    }

    private interface TrialOf {
        Trial make(String text, int number);
    }
}
