package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that know the annotations, and not what mappers are made of. */
class RuntimeOnPathTest {

    @TempDir
    private Path folder;

    private UserModule plant;

    @BeforeEach
    void writeEntities() {
        plant = new UserModule(folder)
                .entity("plant.Pump", "\"root.pumps.{machine}\"", "String machine, double load")
                .entity("plant.Valve", "\"root.valves.{machine}\"", "String machine, double load");
    }

    @Test
    void a_module_that_does_not_read_the_runtime_is_told_once() {
        plant.source("module-info.java", "module a.plant { requires io.dendro.annotations; }");

        assertThat(plant.compileOnModulePath())
                .containsExactly(
                        "no mapper can be made for Pump, as module a.plant does not read io.dendro.runtime; add"
                                + " requires io.dendro.runtime to its module-info [D0911]");
    }

    @Test
    void a_class_path_without_the_runtime_is_told_once() {
        String annotations = Stream.of(UserModule.paths().split(File.pathSeparator))
                .filter(entry -> entry.contains("annotations"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(plant.compile(new TimeseriesProcessor(), "-cp", annotations))
                .containsExactly(
                        "no mapper can be made for Pump, as io.dendro.runtime is not on the class path; add the"
                                + " dependency io.dendro:dendro-runtime [D0911]");
    }
}
