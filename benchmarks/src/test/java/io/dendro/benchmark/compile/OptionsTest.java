package io.dendro.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void pathsComeLast() {
        Options options = Options.parse(List.of("--entities", "20", "api.jar", "processor.jar", "work"));

        assertThat(options.entities()).isEqualTo(20);
        assertThat(options.classPath()).isEqualTo("api.jar");
        assertThat(options.processorPath()).isEqualTo("processor.jar");
        assertThat(options.directory()).isAbsolute().hasFileName("work");
    }

    @Test
    void aShortRunHasFewerRounds() {
        Options whole = Options.parse(List.of("a", "b", "c"));
        Options brief = Options.parse(List.of("--short", "a", "b", "c"));

        assertThat(brief.rounds()).isLessThan(whole.rounds());
        assertThat(brief.entities()).isEqualTo(whole.entities());
    }

    @Test
    void unknownArgumentsAreNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--fast", "a", "b", "c")))
                .hasMessageContaining("--fast");
    }
}
