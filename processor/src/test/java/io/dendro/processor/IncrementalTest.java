package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What build tools rely on when they compile changed sources only, as Gradle says of isolating processors: each file comes of
 * exactly one element, and depends on nothing that another source says.
 */
class IncrementalTest {
    private static final String ENTITY =
            """
            package demo;

            import io.dendro.annotation.Timeseries;
            import io.dendro.annotation.Timestamp;
            import java.time.Instant;

            @Timeseries("root.plant.%s.{machine}")
            public record %s(@Timestamp Instant time, String machine, double %s) {}
            """;

    @TempDir
    Path folder;

    @Test
    void each_file_comes_of_exactly_the_entity() throws IOException {
        RecordingProcessor processor = new RecordingProcessor();

        compile(processor, source("Pump", "level"), source("Valve", "angle"));

        assertThat(processor.origins())
                .containsEntry("demo.PumpMapper", List.of("demo.Pump"))
                .containsEntry("demo.ValveMapper", List.of("demo.Valve"))
                .containsEntry("META-INF/dendro/demo.Pump.entity", List.of("demo.Pump"))
                .hasSize(4);
    }

    @Test
    void a_changed_entity_changes_its_own_files_and_no_others() throws IOException {
        compile(new TimeseriesProcessor(), source("Pump", "level"), source("Valve", "angle"));
        Map<String, String> before = outputs();

        compile(new TimeseriesProcessor(), source("Valve", "position"));

        Map<String, String> after = outputs();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(name -> !after.get(name).equals(before.get(name))))
                .isNotEmpty()
                .allMatch(name -> name.contains("Valve"));
    }

    @Test
    void one_source_alone_gives_what_it_gives_among_others() throws IOException {
        compile(new TimeseriesProcessor(), source("Pump", "level"), source("Valve", "angle"));
        Map<String, String> together = outputs();

        compile(new TimeseriesProcessor(), source("Pump", "level"));

        assertThat(outputs()).isEqualTo(together);
    }

    private Path source(String name, String measurement) throws IOException {
        Path file = folder.resolve(name + ".java");
        return Files.writeString(file, ENTITY.formatted(name.toLowerCase(Locale.ROOT), name, measurement));
    }

    /** As a build tool does: what was compiled before is on the class path. */
    private void compile(Processor processor, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path output = Files.createDirectories(folder.resolve("output"));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            String classPath = output + File.pathSeparator + System.getProperty("java.class.path");
            CompilationTask task = compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-Xlint:all,-processing", "-Werror", "--class-path", classPath),
                    null,
                    files.getJavaFileObjects(sources));
            task.setProcessors(List.of(processor));
            assertThat(task.call()).isTrue();
        }
    }

    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                outputs.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return outputs;
    }
}
