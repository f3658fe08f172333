package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.samples.quickstart.Document.Snippet;
import org.junit.jupiter.api.Test;

/** What the README says to type is what CI types, and what it says to build is what is built. */
class ReadmeTest {
    private static final int MAIN_JOB = 0;
    private static final int TESTS = 1;

    @Test
    void showsAnEntityAndItsUse() {
        assertThat(Document.README.snippets()).extracting(Snippet::region).contains("entity", "usage");
    }

    @Test
    void startsTheJarThatTheBuildMakes() {
        assertThat(Document.README.blocks("sh").get(MAIN_JOB))
                .contains("-pl samples/quickstart -am package")
                .contains("java -jar samples/quickstart/target/quickstart.jar");
    }

    @Test
    void testsAsContinuousIntegrationDoes() {
        String command = Document.README.blocks("sh").get(TESTS);

        assertThat(Document.read(".ci/run").lines()).last().isEqualTo(command.strip());
    }

    @Test
    void namesTheVersionThatIsBuilt() {
        String built = Document.read("pom.xml")
                .replaceAll("(?s).*?<artifactId>dendro-parent</artifactId>\\s*<version>(.*?)<.*", "$1");

        assertThat(Document.README.blocks("xml"))
                .isNotEmpty()
                .allMatch(xml -> xml.contains("<artifactId>dendro-runtime</artifactId>\n    <version>" + built + "<"))
                .allMatch(xml ->
                        xml.contains("<artifactId>dendro-processor</artifactId>\n            <version>" + built + "<"));
    }
}
