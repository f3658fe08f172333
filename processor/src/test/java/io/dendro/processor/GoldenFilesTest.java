package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated from {@code good/} is, letter for letter, what stands in {@code expected/}. After a change that is meant,
 * {@code -Ddendro.golden.update=true} rewrites those files, and the difference is reviewed like any other.
 */
class GoldenFilesTest {
    private static final boolean UPDATE = Boolean.getBoolean("dendro.golden.update");
    private static final int MOST_BYTES = 6 * 1024;

    private static final Map<String, Compilation> COMPILED = new HashMap<>();

    static List<String> cases() {
        return Cases.good();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generated_mappers_read_as_expected(String name) throws IOException {
        Map<String, String> generated = Compilations.generated(compiled(name));
        if (UPDATE) {
            rewrite(name, generated);
        }
        assertThat(generated.keySet()).as("generated files").containsExactlyElementsOf(Cases.expectedFiles(name));
        generated.forEach((fileName, source) ->
                assertThat(source).as(fileName).isEqualTo(Cases.text(Cases.expectedFile(name, fileName))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generated_mappers_compile_without_a_warning(String name) {
        Compilation compilation = compiled(name);

        assertThat(compilation.diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generated_mappers_initialize_in_a_running_program(String name) throws Exception {
        Compilation compilation = compiled(name);
        CompiledClasses classes = new CompiledClasses(compilation);

        for (String mapper : classes.namesEndingWith("Mapper")) {
            Class<?> initialized = Class.forName(mapper, true, classes);
            assertThat(initialized.getSuperclass().getName()).isEqualTo("io.dendro.mapping.TimeseriesMapper");
        }
        for (String projection : classes.namesEndingWith("Projection")) {
            assertThat(Class.forName(projection, true, classes).getFields())
                    .singleElement()
                    .satisfies(constant -> assertThat(constant.getType().getName())
                            .matches("io\\.dendro\\.query\\.(Row|Group)Projection"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generated_mappers_are_small(String name) {
        Compilations.generated(compiled(name))
                .forEach((fileName, source) -> assertThat(source.getBytes(StandardCharsets.UTF_8).length)
                        .as(fileName)
                        .isLessThan(isLarge(source) ? 3 * MOST_BYTES : MOST_BYTES));
    }

    private static Compilation compiled(String name) {
        return COMPILED.computeIfAbsent(name, folder -> Compilations.strict(Cases.goodSources(folder)));
    }

    /** The limit of 6 KiB is for ten measurements. */
    private static boolean isLarge(String source) {
        return source.lines().filter(line -> line.contains("    row.put")).count() > 10;
    }

    private static void rewrite(String name, Map<String, String> generated) throws IOException {
        Path folder = Cases.expectedFile(name, "any").getParent();
        Files.createDirectories(folder);
        for (String old : Cases.expectedFiles(name)) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
