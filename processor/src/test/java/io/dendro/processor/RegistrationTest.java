package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Compilers and build tools find the processors wherever they look. */
class RegistrationTest {

    @Test
    void on_the_class_path_they_are_services() throws IOException {
        assertThat(lines("META-INF/services/" + Processor.class.getName()))
                .contains(TimeseriesProcessor.class.getName())
                .containsExactlyInAnyOrderElementsOf(processors());
    }

    @Test
    void on_the_module_path_they_are_the_same() {
        assertThat(module().provides())
                .filteredOn(provides -> provides.service().equals(Processor.class.getName()))
                .flatExtracting(ModuleDescriptor.Provides::providers)
                .containsExactlyInAnyOrderElementsOf(processors());
    }

    @Test
    void nobody_can_lean_on_what_is_inside() {
        assertThat(module().exports()).isEmpty();
        assertThat(module().opens()).isEmpty();
    }

    @Test
    void gradle_may_run_each_of_them_for_changed_sources_only() throws IOException {
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsExactlyInAnyOrderElementsOf(
                        processors().stream().map(name -> name + ",isolating").toList());
    }

    private static List<String> processors() {
        return StreamSupport.stream(ServiceLoader.load(Processor.class).spliterator(), false)
                .map(processor -> processor.getClass().getName())
                .filter(name -> name.startsWith("io.dendro."))
                .toList();
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = TimeseriesProcessor.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static ModuleDescriptor module() {
        try {
            Path classes = Path.of(TimeseriesProcessor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(classes)
                    .find("io.dendro.processor")
                    .orElseThrow()
                    .descriptor();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
