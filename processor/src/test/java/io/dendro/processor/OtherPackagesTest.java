package io.dendro.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A mapper is in the package of its entity, and reaches no further than a class there does. */
class OtherPackagesTest {
    private static final JavaFileObject READING = forSourceString(
            "demo.Reading",
            """
            package demo;

            import io.dendro.annotation.Embedded;
            import io.dendro.annotation.Timeseries;
            import io.dendro.annotation.Timestamp;
            import java.time.Instant;

            @Timeseries("root.plant.{machine}")
            record Reading(@Timestamp Instant time, String machine, @Embedded other.Output output) {}
            """);

    @Test
    void an_enum_that_only_its_own_package_names_is_refused() {
        Compilation compilation = compiled("enum State { ON, OFF }");

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("the mapper cannot name Output.State of 'output.state', which is not public, and in"
                        + " another package; make it public [D0111]");
    }

    @Test
    void an_enum_that_every_package_names_is_stored() {
        assertThat(compiled("public enum State { ON, OFF }")).succeededWithoutWarnings();
    }

    private static Compilation compiled(String state) {
        JavaFileObject output = forSourceString(
                "other.Output",
                """
                package other;

                public record Output(double power, State state) {
                    %s
                }
                """
                        .formatted(state));
        return Compilations.lenient(List.of(READING, output));
    }
}
