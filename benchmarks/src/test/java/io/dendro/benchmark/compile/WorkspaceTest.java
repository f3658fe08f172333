package io.dendro.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private static final String JARS = System.getProperty("java.class.path");

    @TempDir
    private Path directory;

    @Test
    void everyEntityGetsAMapperOfAtMostSixKilobytes() throws IOException {
        Workspace workspace = Workspace.create(Subject.dendro(JARS, JARS), 2, directory);

        assertThat(workspace.generatedBytesPerEntity()).isBetween(1L, 6144L);
        assertThat(directory.resolve("dendro/generated/factory")).isDirectoryContaining("glob:**/Reading1Mapper.java");
        assertThat(directory.resolve("dendro/generated/factory")).isDirectoryContaining("glob:**/Reading2Mapper.java");
    }

    @Test
    void withoutTheProcessorOnlyTheEntitiesAreCompiled() throws IOException {
        Workspace workspace = Workspace.create(Subject.dendro(JARS, JARS), 1, directory);

        Cost cost = Javac.cold(workspace.arguments(Mode.NONE), workspace.log());

        assertThat(classes()).containsExactly("Reading1.class");
        assertThat(cost.cpuNanos()).isPositive();
        assertThat(cost.wallNanos()).isPositive();
    }

    @Test
    void generatedSourcesAreCompiledAlongWithoutTheProcessor() throws IOException {
        Workspace workspace = Workspace.create(Subject.dendro(JARS, JARS), 1, directory);
        try (Javac javac = Javac.warm(workspace.log())) {
            javac.compile(workspace.arguments(Mode.GENERATED));
            javac.compile(workspace.arguments(Mode.GENERATED));
        }

        assertThat(classes()).containsExactly("Reading1.class", "Reading1Mapper.class");
        assertThat(Files.readString(directory.resolve("dendro/GENERATED.args"))).contains("-proc:none");
    }

    @Test
    void aFailedCompilationSaysWhereToLook() {
        assertThatThrownBy(() -> Workspace.create(Subject.dendro("", JARS), 1, directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PROCESSOR.args")
                .hasMessageContaining("dendro.log");
    }

    private List<String> classes() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("dendro/classes/factory"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
