package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Error Prone and NullAway have nothing to say of a mapper, whatever it maps. All of {@code good/} is compiled as if its
 * packages were {@code @NullMarked}; what the inputs themselves are then blamed for does not matter.
 */
class NullAwayTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    @TempDir
    private static Path folder;

    private static Path mappers;
    private static List<Finding> findings;

    @BeforeAll
    static void compile_everything_as_marked() throws IOException {
        List<Path> sources = new ArrayList<>(Cases.good().stream()
                .flatMap(name -> Cases.goodFiles(name).stream())
                .toList());
        sources.addAll(marks(sources));
        sources.add(Cases.faultyMapper());
        NullAwayCompilation compilation = new NullAwayCompilation(folder);
        findings = compilation.run(sources);
        mappers = compilation.classes();
    }

    @Test
    void nothing_is_found_in_generated_mappers() throws IOException {
        assertThat(findings)
                .filteredOn(finding -> finding.file().startsWith(mappers))
                .isEmpty();
        assertThat(generated())
                .contains("JourneyMapper.java", "TripMapper.java")
                .hasSizeGreaterThan(40);
    }

    @Test
    void each_fault_of_a_mapper_written_by_hand_is_found() {
        assertThat(Finding.lines(findings, Cases.faultyMapper()))
                .containsExactlyElementsOf(Finding.linesOfFaults(Cases.text(Cases.faultyMapper())));
    }

    private static List<String> generated() throws IOException {
        try (Stream<Path> files = Files.walk(mappers)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Mapper.java"))
                    .toList();
        }
    }

    /** A mark for each package that has none; the unnamed package can have none. */
    private static List<Path> marks(List<Path> sources) throws IOException {
        Set<String> unmarked = new TreeSet<>();
        sources.forEach(source -> packageOf(source).ifPresent(unmarked::add));
        sources.stream().filter(source -> source.endsWith("package-info.java")).forEach(source -> packageOf(source)
                .ifPresent(unmarked::remove));
        List<Path> marks = new ArrayList<>();
        for (String name : unmarked) {
            Path mark = Files.createDirectories(folder.resolve(name)).resolve("package-info.java");
            marks.add(Files.writeString(mark, "@org.jspecify.annotations.NullMarked\npackage " + name + ";\n"));
        }
        return marks;
    }

    private static Optional<String> packageOf(Path source) {
        return PACKAGE.matcher(Cases.text(source))
                .results()
                .map(result -> result.group(1))
                .findFirst();
    }
}
