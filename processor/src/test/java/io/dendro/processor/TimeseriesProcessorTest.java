package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Rounds, other processors and broken environments. */
class TimeseriesProcessorTest {
    private static final String GENERATED_STATE = "package demo; public enum State { ON, OFF }";
    private static final String GENERATED_BASE =
            "package demo; class Base { @io.dendro.annotation.Timestamp java.time.Instant time; String machine; }";
    private static final String GENERATED_POSITION = "package demo; record Position(int x) {}";
    private static final String GENERATED_PATHS =
            "package demo; public interface Paths { String PLANT = \"root.plant.{machine}\"; }";

    @Test
    void a_type_that_another_processor_generates_is_waited_for() {
        JavaFileObject entity = source(
                """
                @Timeseries("root.plant.{machine}")
                public record Reading(@Timestamp Instant time, String machine, State state) {}
                """);

        Compilation compilation =
                Compilations.strict(List.of(entity), new LateGenerator("demo.State", GENERATED_STATE));

        assertThat(messages(compilation)).isEmpty();
        assertThat(Compilations.generated(compilation).get("ReadingMapper.java"))
                .contains("EnumColumn<Reading, State> STATE");
    }

    @Test
    void a_constant_that_another_processor_generates_is_waited_for() {
        JavaFileObject entity = source(
                """
                @Timeseries(Paths.PLANT)
                public record Reading(@Timestamp Instant time, String machine, double load) {}
                """);

        Compilation compilation =
                Compilations.strict(List.of(entity), new LateGenerator("demo.Paths", GENERATED_PATHS));

        assertThat(messages(compilation)).isEmpty();
        assertThat(Compilations.generated(compilation).get("ReadingMapper.java"))
                .contains("\"root.plant.{machine}\"");
    }

    @Test
    void a_supertype_and_an_embedded_type_that_others_generate_are_waited_for() {
        JavaFileObject entity = source(
                """
                @Timeseries("root.plant.{machine}")
                public class Reading extends Base {
                    @Embedded Position position;
                    double load;
                }
                """);

        Compilation compilation = Compilations.strict(
                List.of(entity),
                new LateGenerator("demo.Base", GENERATED_BASE),
                new LateGenerator("demo.Position", GENERATED_POSITION));

        assertThat(messages(compilation)).isEmpty();
        assertThat(Compilations.generated(compilation).get("ReadingMapper.java"))
                .contains("entity.machine = row.textNode(0)", "new Position(row.getInt(0))");
    }

    @Test
    void a_value_of_an_annotation_that_is_not_imported_does_not_bury_itself_under_errors_of_an_absent_mapper() {
        JavaFileObject entity = JavaFileObjects.forSourceString(
                "demo.Reading",
                """
                package demo;

                import static demo.ReadingMapper.LOAD;

                import io.dendro.annotation.*;
                import java.time.Instant;

                @Timeseries("root.plant.{machine}")
                public record Reading(
                        @Timestamp Instant time,
                        String machine,
                        @Measurement(encoding = Encoding.GORILLA) double load) {

                    static Object hot() {
                        return LOAD.gt(1d);
                    }
                }
                """);

        assertThat(Compilations.lenient(List.of(entity)).errors())
                .extracting(error -> error.getLineNumber())
                .as("only the line of the missing import")
                .containsOnly(12L);
    }

    @Test
    void a_constant_that_does_not_exist_is_left_to_the_compiler() {
        JavaFileObject entity = source(
                """
                @Timeseries("root.plant.{machine}")
                public record Reading(
                        @Timestamp(unit = TimeUnit.MILLIES) long time,
                        String machine,
                        @Measurement(encoding = Encoding.GORRILLA) double load) {}
                """);

        Compilation compilation = Compilations.lenient(List.of(entity));

        assertThat(compilation.errors()).hasSize(2);
        assertThat(messages(compilation)).noneMatch(message -> message.endsWith("]"));
    }

    @Test
    void an_accepted_code_that_does_not_exist_is_left_to_the_compiler() {
        JavaFileObject entity = source(
                """
                @SuppressWarnings(Codes.LOSSY)
                class Plant {
                    @SuppressWarnings({"unused", Plant.NOTHING})
                    @Timeseries("root.plant.{machine}")
                    public record Reading(
                            @Timestamp Instant time,
                            String machine,
                            @Measurement(encoding = Encoding.RLE) double load) {}
                }
                """);

        Compilation compilation = Compilations.lenient(List.of(entity));

        assertThat(messages(compilation))
                .filteredOn(message -> message.endsWith("]"))
                .singleElement()
                .asString()
                .startsWith("'load': DOUBLE in RLE is rounded")
                .endsWith("[D0703]");
        assertThat(compilation.errors()).hasSize(2);
    }

    @Test
    void a_fault_of_the_processor_names_the_type_and_asks_for_a_report() {
        Compilation compilation =
                Compilations.withBrokenFiler(List.of(good()), () -> new IllegalStateException("the disk is a lie"));

        assertThat(messages(compilation))
                .singleElement()
                .asString()
                .contains("failed on demo.Reading")
                .contains("please report it")
                .endsWith("[D0901]")
                .doesNotContain("\tat ");
    }

    @Test
    void a_file_that_cannot_be_written_is_reported() {
        Compilation compilation =
                Compilations.withBrokenFiler(List.of(good()), () -> new IOException("No space left on device"));

        assertThat(messages(compilation))
                .containsExactly("the mapper of Reading could not be written: No space left on device; check the folder"
                        + " for generated sources [D0902]");
    }

    @Test
    void a_descriptor_that_cannot_be_written_is_not_called_a_mapper() {
        Compilation compilation =
                Compilations.withoutResources(List.of(good()), () -> new IOException("No space left on device"));

        assertThat(messages(compilation))
                .containsExactly("the descriptor of Reading could not be written: No space left on device; check the"
                        + " folder for class files [D0902]");
    }

    @Test
    void errors_cannot_be_suppressed() {
        JavaFileObject entity = source(
                """
                @SuppressWarnings({"D0401", "all"})
                @Timeseries("root.plant.{machine}")
                public record Reading(String machine, double load) {}
                """);

        Compilation compilation = Compilations.lenient(List.of(entity));

        assertThat(messages(compilation)).singleElement().asString().endsWith("[D0401]");
    }

    @Test
    void without_entities_nothing_happens() {
        Compilation compilation = Compilations.strict(
                List.of(JavaFileObjects.forSourceString("demo.Bare", "package demo; class Bare {}")));

        assertThat(compilation.status()).isEqualTo(Status.SUCCESS);
        assertThat(Compilations.generated(compilation)).isEmpty();
    }

    private static JavaFileObject good() {
        return source(
                """
                @Timeseries("root.plant.{machine}")
                public record Reading(@Timestamp Instant time, String machine, double load) {}
                """);
    }

    private static JavaFileObject source(String type) {
        return JavaFileObjects.forSourceString(
                "demo.Reading",
                """
                package demo;

                import io.dendro.annotation.*;
                import io.dendro.model.*;
                import java.time.*;
                import java.util.concurrent.*;

                """
                        + type);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
