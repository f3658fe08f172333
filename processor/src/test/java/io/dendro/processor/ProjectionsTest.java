package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.dendro.processor.ProcessorBehindBuildTool.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projections of entities that come later, have errors, or were compiled before. */
class ProjectionsTest {
    private static final String ENTITY =
            """
            package demo;
            @io.dendro.annotation.Timeseries("root.plant.{machine}")
            public record Reading(@io.dendro.annotation.Timestamp java.time.Instant time, String machine, double load) {}
            """;
    private static final String ROW = "@Projection(of = Reading.class) public record Row(Instant time, double load) {}";
    private static final String USE =
            "class Use { io.dendro.query.RowProjection<Reading, Row> used = RowProjection.ROW; }";

    @TempDir
    private Path folder;

    @Test
    void an_entity_that_another_processor_generates_is_waited_for() {
        Compilation compilation =
                Compilations.strict(List.of(source("Row", ROW)), new LateGenerator("demo.Reading", ENTITY));

        assertThat(messages(compilation)).isEmpty();
        assertThat(Compilations.generated(compilation).get("RowProjection.java"))
                .contains("ReadingMapper.TIME,", "ReadingMapper.LOAD)");
    }

    @Test
    void a_type_that_another_processor_generates_is_waited_for() {
        JavaFileObject entity = source(
                "Reading",
                "@Timeseries(\"root.a.{b}\") public record Reading(@Timestamp Instant time, State b, State s) {}");
        JavaFileObject row =
                source("Row", "@Projection(of = Reading.class) public record Row(Instant time, State b, State s) {}");

        Compilation compilation = Compilations.strict(
                List.of(entity, row), new LateGenerator("demo.State", "package demo; public enum State { ON }"));

        assertThat(messages(compilation)).isEmpty();
        assertThat(Compilations.generated(compilation)).containsKey("RowProjection.java");
    }

    @Test
    void an_entity_with_lombok_is_waited_for() {
        JavaFileObject entity = source(
                "Reading",
                """
                @lombok.Value
                @Timeseries("root.plant.{machine}")
                public class Reading {
                    @Timestamp Instant time;
                    String machine;
                    double load;
                }
                """);

        Compilation compilation =
                Compilations.of(List.of(source("Row", ROW), entity), new TimeseriesProcessor(), LombokTest.lombok());

        assertThat(messages(compilation)).isEmpty();
        assertThat(Compilations.generated(compilation).get("RowProjection.java"))
                .contains("ReadingMapper.LOAD)");
    }

    @Test
    void a_class_that_does_not_exist_is_left_to_the_compiler() {
        JavaFileObject row = source("Row", "@Projection(of = Raeding.class) public record Row(double load) {}");

        assertThat(messages(Compilations.lenient(List.of(row))))
                .singleElement()
                .asString()
                .contains("cannot find symbol");
    }

    @Test
    void a_type_and_a_function_that_do_not_exist_are_left_to_the_compiler() {
        JavaFileObject minute = source(
                "Minute",
                """
                @Projection(of = Reading.class)
                public record Minute(String machine, @Aggregated(AggregateFunction.AVERAGE) Dobule load) {}
                """);

        assertThat(messages(Compilations.lenient(List.of(entity(), minute))))
                .hasSize(2)
                .noneMatch(message -> message.endsWith("]"))
                .anyMatch(message -> message.contains("class Dobule"));
    }

    @Test
    void an_entity_with_errors_is_told_them_alone() {
        JavaFileObject entity = source(
                "Reading",
                "@Timeseries(\"root.plant.{machine}\") public record Reading(String machine, double load) {}");

        assertThat(messages(Compilations.lenient(List.of(entity, source("Row", ROW), source("Use", USE)))))
                .singleElement()
                .asString()
                .endsWith("[D0401]");
    }

    @Test
    void an_error_is_not_buried_under_those_of_code_that_uses_the_projection() {
        JavaFileObject row = source("Row", ROW.replace("load", "laod"));

        assertThat(messages(Compilations.lenient(List.of(entity(), row, source("Use", USE)))))
                .containsExactly("Reading has no component 'laod'; did you mean 'load'? [D1106]");
    }

    @Test
    void a_deprecated_entity_raises_no_warning_in_what_is_generated() {
        JavaFileObject entity = JavaFileObjects.forSourceString(
                "demo.Reading", ENTITY.replace("public record", "@Deprecated public record"));
        JavaFileObject row = source("Row", "@SuppressWarnings(\"deprecation\") " + ROW);

        assertThat(messages(Compilations.strict(List.of(entity, row)))).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_written_is_reported() {
        Compilation compilation =
                Compilations.withBrokenFiler(List.of(entity(), source("Row", ROW)), () -> new IOException("disk full"));

        assertThat(messages(compilation))
                .contains("the mapper of Reading could not be written: disk full; check the folder for generated"
                        + " sources [D0902]")
                .anyMatch(message -> message.startsWith("the projection of Row could not be written: disk full"));
    }

    @Test
    void an_entity_of_another_module_has_its_columns_there() {
        UserModule library = library();
        UserModule application = application();
        ProcessorBehindBuildTool processor = new ProcessorBehindBuildTool();

        assertThat(library.compile()).isEmpty();
        assertThat(application.compile(processor, "-cp", UserModule.paths(library.jar("plant.jar"))))
                .isEmpty();

        assertThat(processor.made()).containsExactly(new Made("app.RowProjection", List.of("app.Row")));
    }

    @Test
    void an_entity_of_a_module_that_was_compiled_without_the_processor_has_no_columns() throws IOException {
        UserModule library = library();
        assertThat(library.compile()).isEmpty();
        Files.delete(library.classes().resolve("plant").resolve("PumpMapper.class"));

        assertThat(application().compile(library.classes()))
                .containsExactly("Pump has no columns, because it was compiled without Dendro's annotation processor;"
                        + " compile it again, with the processor [D1116]");
    }

    @Test
    void a_projection_that_is_compiled_alone_comes_out_the_same() {
        UserModule module = library();
        module.source("plant/Row.java", row("plant"));
        assertThat(module.compile()).isEmpty();
        String together = projection(module);

        module.source("plant/Row.java", row("plant"));

        assertThat(module.compile(module.classes())).isEmpty();
        assertThat(projection(module)).isEqualTo(together).contains("PumpMapper.LOAD");
    }

    private UserModule library() {
        return new UserModule(folder.resolve("library"))
                .entity("plant.Pump", "\"root.plant.{machine}\"", "String machine, double load");
    }

    private UserModule application() {
        return new UserModule(folder.resolve("application")).source("app/Row.java", row("app"));
    }

    private static String row(String in) {
        return "package " + in + "; @io.dendro.annotation.Projection(of = plant.Pump.class)"
                + " public record Row(String machine, double load) {}";
    }

    private static String projection(UserModule module) {
        return Cases.text(module.generated().resolve("plant").resolve("RowProjection.java"));
    }

    private static JavaFileObject entity() {
        return JavaFileObjects.forSourceString("demo.Reading", ENTITY);
    }

    private static JavaFileObject source(String name, String type) {
        return JavaFileObjects.forSourceString(
                "demo." + name, "package demo; import io.dendro.annotation.*; import java.time.*; " + type);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
