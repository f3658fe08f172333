package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.samples.quickstart.Readme.Snippet;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is compiled and executed; what it says to type is what CI types. */
class ReadmeTest {
    private static final int MAIN_JOB = 0;
    private static final int TESTS = 1;

    static List<Snippet> snippets() {
        return Readme.snippets();
    }

    static List<String> links() {
        return Readme.links();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void showsTheCodeThatRuns(Snippet snippet) {
        assertThat(snippet.code()).isEqualTo(Readme.region(snippet.file(), snippet.region()));
    }

    @Test
    void showsNoJavaThatDoesNotRun() {
        assertThat(Readme.snippets()).extracting(Snippet::code).isEqualTo(Readme.blocks("java"));
        assertThat(Readme.snippets()).extracting(Snippet::region).contains("entity", "usage");
    }

    @Test
    void startsTheJarThatTheBuildMakes() {
        assertThat(Readme.blocks("sh").get(MAIN_JOB))
                .contains("-pl samples/quickstart -am package")
                .contains("java -jar samples/quickstart/target/quickstart.jar");
    }

    @Test
    void testsAsContinuousIntegrationDoes() {
        String command = Readme.blocks("sh").get(TESTS);

        assertThat(Readme.read(".ci/run").lines()).last().isEqualTo(command.strip());
    }

    @Test
    void namesTheVersionThatIsBuilt() {
        String built = Readme.read("pom.xml")
                .replaceAll("(?s).*?<artifactId>dendro-parent</artifactId>\\s*<version>(.*?)<.*", "$1");

        assertThat(Readme.blocks("xml"))
                .isNotEmpty()
                .allMatch(xml -> xml.contains("<artifactId>dendro-runtime</artifactId>\n    <version>" + built + "<"))
                .allMatch(xml ->
                        xml.contains("<artifactId>dendro-processor</artifactId>\n            <version>" + built + "<"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void linksToWhatExists(String link) {
        assertThat(Files.exists(Readme.ROOT.resolve(link))).isTrue();
    }
}
