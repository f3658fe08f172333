package io.dendro.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.SessionProvider;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** On the module path users see what they see on the class path, but for the internals. */
class ModuleTest {
    private final ModuleDescriptor module = descriptor();

    @Test
    void everything_but_the_internals_is_exported_to_everybody() {
        assertThat(module.exports())
                .filteredOn(exports -> !exports.isQualified())
                .extracting(Exports::source)
                .containsExactlyInAnyOrderElementsOf(module.packages().stream()
                        .filter(name -> !name.startsWith("io.dendro.internal"))
                        .toList());
    }

    private static ModuleDescriptor descriptor() {
        try {
            Path classes = Path.of(SessionProvider.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(classes)
                    .find("io.dendro.runtime")
                    .orElseThrow()
                    .descriptor();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
