package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.samples.quickstart.Document.Snippet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the manual show is compiled and executed, and their links lead somewhere. */
class DocumentsTest {

    static List<Document> documents() {
        return Document.all();
    }

    static Stream<Snippet> snippets() {
        return Document.all().stream().flatMap(document -> document.snippets().stream());
    }

    static Stream<Path> links() {
        return Document.all().stream().flatMap(document -> document.links().stream());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void showTheCodeThatRuns(Snippet snippet) {
        assertThat(snippet.code()).isEqualTo(Document.region(snippet.file(), snippet.region()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showNoJavaThatDoesNotRun(Document document) {
        assertThat(document.snippets()).extracting(Snippet::code).isEqualTo(document.blocks("java"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void linkToWhatExists(Path link) {
        assertThat(Files.exists(link)).isTrue();
    }
}
