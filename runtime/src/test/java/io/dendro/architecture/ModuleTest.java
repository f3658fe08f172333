package io.dendro.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.SessionProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void the_provider_of_sessions_is_the_same_on_both_paths() throws IOException {
        assertThat(module.uses()).contains(SessionProvider.class.getName());
        assertThat(module.provides())
                .filteredOn(provides -> provides.service().equals(SessionProvider.class.getName()))
                .flatExtracting(Provides::providers)
                .containsExactly(service(SessionProvider.class));
    }

    private static String service(Class<?> type) throws IOException {
        try (InputStream stream = SessionProvider.class.getResourceAsStream("/META-INF/services/" + type.getName())) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
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
