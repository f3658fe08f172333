package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CONTRIBUTING.md says which test enforces a rule; a rule whose test is gone would be a wish. */
class ContributingTest {
    /** A cell that names one or two tests, such as {@code `OneTest`, `OtherTest` in `module`}. */
    private static final Pattern ENFORCEMENT = Pattern.compile("`(\\w+Test)`(?:, `(\\w+Test)`)? in `([\\w/-]+)`");

    record Enforcement(String test, String module) {}

    static List<Enforcement> enforcements() {
        return ENFORCEMENT
                .matcher(Document.read("CONTRIBUTING.md"))
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2))
                        .filter(test -> test != null)
                        .map(test -> new Enforcement(test, match.group(3))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("enforcements")
    void namesTestsThatExist(Enforcement enforcement) throws IOException {
        Path tests = Document.ROOT.resolve(enforcement.module()).resolve("src/test/java");

        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files).anyMatch(file -> file.endsWith(enforcement.test() + ".java"));
        }
    }
}
