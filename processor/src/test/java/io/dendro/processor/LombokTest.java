package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compilation.Status;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities written with Lombok are mapped alike whichever of the two processors runs first, and behind a build tool too. */
class LombokTest {
    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
    private static final String FIELDS =
            """
            @Timestamp %1$s Instant time;
            %1$s String machine;
            %1$s double load;
            %1$s boolean isOpen;
            %1$s Integer rpm;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            @Value                                                        |               | entity.isOpen()      | new Reading(
            @Value @Builder                                               |               | entity.getLoad()     | new Reading(
            @Value @Builder @AllArgsConstructor(access = AccessLevel.PRIVATE) |           | entity.getLoad()     | Reading.builder()
            @Value @Builder(toBuilder = true, setterPrefix = "with") @AllArgsConstructor(access = AccessLevel.PRIVATE) | | entity.getLoad() | .withLoad(
            @Value @Builder(builderMethodName = "make", builderClassName = "Maker") |     | entity.getLoad()     | new Reading(
            @Value @Accessors(fluent = true)                              |               | entity.load()        | new Reading(
            @Value @With                                                  |               | entity.getLoad()     | new Reading(
            @Data                                                         | private       | entity.getLoad()     | entity.setOpen(row.getBoolean(1))
            @Data                                                         | private final | entity.getLoad()     | new Reading(
            @Data @Builder                                                | private       | entity.getRpm()      | new Reading(
            @Data @Accessors(chain = true)                                | private       | entity.getRpm()      | entity.setRpm(row.getNullableInt(2))
            @Data @Accessors(fluent = true, chain = true)                 | private       | entity.rpm()         | entity.rpm(row.getNullableInt(2))
            @Data @NoArgsConstructor @AllArgsConstructor                  | private       | entity.getRpm()      | new Reading(
            @Data @AllArgsConstructor @RequiredArgsConstructor(staticName = "of") | private | entity.getRpm()   | new Reading(
            @Getter @AllArgsConstructor                                   | private final | entity.isOpen()      | new Reading(
            @Getter @RequiredArgsConstructor                              | private final | entity.isOpen()      | new Reading(
            @Getter @Setter                                               | private       | entity.getLoad()     | entity.setLoad(row.getDouble(0))
            @Getter @SuperBuilder                                         | private       | entity.getLoad()     | Reading.builder()
            @Getter @FieldDefaults(makeFinal = true) @Builder             |               | entity.getLoad()     | new Reading(
            @Setter(AccessLevel.PACKAGE) @Getter(AccessLevel.PROTECTED)   | private       | entity.getRpm()      | entity.setRpm(row.getNullableInt(2))
            """)
    void what_lombok_adds_is_known(String marks, String modifiers, String read, String made) {
        Outcome outcome = outcome(reading(marks, FIELDS.formatted(modifiers == null ? "" : modifiers)));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.mapper()).contains(read, made);
    }

    /** To tell what a constructor of Lombok's takes, one has to know initial values and annotations as it knows them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            @Data             | @other.NotNull private String note;               | new Reading()
            @Data             | @other.NonNull private String note;               | new Reading()
            @Data             | @lombok.NonNull private String note;                   | new Reading(row.getText(1))
            @Data             | @org.jspecify.annotations.NonNull private String note; | new Reading(row.required(1, row.getText(1)))
            @Data             | @lombok.NonNull private String note = "";              | new Reading()
            @Data             | @Ignore private final List<String> log = List.of("");  | new Reading()
            @Value            | @NonFinal int rpm = 3; private @Ignore List<String> log = List.of(""); | row.getInt(1)
            @Builder @Getter  | @Builder.Default private final double rpm = 5;         | row.getDouble(1)
            @Builder @Getter @AllArgsConstructor | @Builder.Default private final double rpm = 5; | row.getDouble(1)
            @SuperBuilder @Getter | @Builder.Default private final double rpm = 5;     | .rpm(row.getDouble(1))
            @Value @Builder   | @Builder.Default Instant created = Instant.now();      | row.getInstant(1)
            """)
    void a_field_is_set_as_lombok_has_it(String marks, String field, String made) {
        Outcome outcome = outcome(
                other("NotNull"),
                other("NonNull"),
                reading(
                        marks,
                        "@Timestamp private Instant time;\nprivate String machine;\nprivate double load;\n" + field));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.mapper()).contains(made);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            @Data                        | private final Instant created = Instant.now();       | D0113
            @Value                       | double rpm = 3;                                      | D0113
            @Builder @Getter             | private final Instant created = Instant.EPOCH;       | D0113
            @Value(staticConstructor = "of") | int rpm;                                         | D0113
            @Value @AllArgsConstructor(staticName = "of") | int rpm;                            | D0113
            @Data                        | @Getter(AccessLevel.NONE) private int rpm;           | D0112
            @Data                        | @Getter(AccessLevel.PRIVATE) private int rpm;        | D0112
            @Data                        | @Setter(AccessLevel.NONE) private int rpm;           | D0113
            @Data @Accessors(prefix = "m") | private int mRpm;                                  | D011
            """)
    void what_lombok_leaves_out_is_reported(String marks, String field, String code) {
        Outcome outcome = outcome(reading(
                marks, "@Timestamp private Instant time;\nprivate String machine;\nprivate double load;\n" + field));

        assertThat(outcome.errors()).isNotEmpty().allSatisfy(error -> assertThat(error)
                .contains("[" + code));
    }

    @ParameterizedTest
    @CsvSource({"@Getter,getCode", "@Getter @Accessors(fluent = true),code"})
    void a_getter_that_lombok_adds_to_an_enum_can_be_its_code(String marks, String method) {
        Outcome outcome = outcome(reading(
                "public",
                """
                @Timestamp public Instant time;
                public String machine;
                public @Enumerated(code = "%2$s") State state;

                %1$s
                @RequiredArgsConstructor
                enum State {
                    ON(1), OFF(0);

                    private final int code;
                }
                """
                        .formatted(marks, method)));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.mapper()).contains("Reading.State::" + method);
    }

    @Test
    void types_of_which_an_entity_is_made_may_be_lomboks_too() {
        Outcome outcome = outcome(
                JavaFileObjects.forSourceString(
                        "demo.Machine",
                        """
                package demo;

                @lombok.Data
                abstract class Machine {
                    private String machine;
                }
                """),
                JavaFileObjects.forSourceString(
                        "demo.Position",
                        """
                package demo;

                @lombok.Value
                class Position {
                    double x;
                    double y;
                }
                """),
                JavaFileObjects.forSourceString(
                        "demo.Reading",
                        """
                package demo;

                import io.dendro.annotation.*;

                @Timeseries("root.plant.{machine}")
                class Reading extends Machine {
                    public @Timestamp java.time.Instant time;
                    public @Embedded Position position;
                }
                """));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.mapper()).contains("entity.setMachine(", "new Position(", "position.getX()");
    }

    @Test
    void the_setters_of_a_builder_may_be_lomboks() {
        Outcome outcome = outcome(
                reading(
                        "",
                        """
                public final @Timestamp Instant time;
                public final String machine;

                private Reading(Builder builder) {
                    this.time = builder.time;
                    this.machine = builder.machine;
                    this.load = builder.load;
                }

                public final double load;

                static Builder builder() { return new Builder(); }

                @Accessors(fluent = true)
                static class Builder {
                    private @Setter Instant time;
                    private @Setter String machine;
                    private @Setter double load;

                    Reading build() { return new Reading(this); }
                }
                """));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.mapper()).contains("Reading.builder()");
    }

    @Test
    void a_converter_is_made_as_lombok_has_it() {
        Outcome outcome = outcome(
                reading(
                        "public",
                        """
                @Timestamp public Instant time;
                public String machine;
                public @Convert(Doubling.class) double load;

                @RequiredArgsConstructor
                static class Doubling implements Converter<Double, Double> {
                    private final int times;

                    public Double toStored(Double value) { return times * value; }
                    public Double fromStored(Double value) { return value / times; }
                }
                """));

        assertThat(outcome.errors()).singleElement().asString().contains("[D05");
    }

    @Test
    void lombok_knows_the_types_of_the_mapper() {
        Outcome outcome = outcome(
                reading("@Value", FIELDS.formatted("")),
                JavaFileObjects.forSourceString(
                        "demo.Use",
                        """
                package demo;

                import lombok.val;

                class Use {
                    static String load() {
                        val column = ReadingMapper.LOAD;
                        return column.schema().toString();
                    }
                }
                """));

        assertThat(outcome.errors()).isEmpty();
    }

    @Test
    void where_lombok_does_not_run_its_methods_are_missed() {
        Compilation compilation =
                Compilations.of(List.of(reading("@Data", FIELDS.formatted("private"))), new TimeseriesProcessor());

        assertThat(Outcome.of(compilation).errors()).isNotEmpty().allSatisfy(error -> assertThat(error)
                .contains("[D011"));
    }

    /** Eclipse's compiler runs Lombok before all processors, and so there may be no further round to wait for. */
    @Test
    void without_a_further_round_the_mapper_comes_in_the_last(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Reading.java");
        Files.writeString(
                source,
                """
                package demo;

                import io.dendro.annotation.*;

                @lombok.ToString
                @Timeseries("root.plant.{machine}")
                class Reading {
                    @Timestamp java.time.Instant time;
                    String machine;
                    double load;

                    static ReadingMapper mapper(io.dendro.Session session) {
                        return new ReadingMapper(session);
                    }
                }
                """);

        EclipseCompilation compilation = EclipseCompilation.of(List.of(source), List.of("-nowarn"), folder);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(folder.resolve("output/demo/ReadingMapper.class")).exists();
    }

    /** What comes of it in each of the ways. */
    private static Outcome outcome(JavaFileObject... sources) {
        List<JavaFileObject> all = List.of(sources);
        Outcome lombokLast = Outcome.of(Compilations.of(all, new TimeseriesProcessor(), lombok()));
        Outcome lombokFirst = Outcome.of(Compilations.of(all, lombok(), new TimeseriesProcessor()));
        Outcome wrapped = Outcome.of(Compilations.of(all, new ProcessorBehindBuildTool(), lombok()));

        assertThat(lombokFirst).isEqualTo(lombokLast);
        assertThat(wrapped).isEqualTo(lombokLast);
        return lombokLast;
    }

    private record Outcome(Map<String, String> generated, List<String> errors) {

        static Outcome of(Compilation compilation) {
            return new Outcome(
                    compilation.status() == Status.FAILURE ? Map.of() : Compilations.generated(compilation),
                    compilation.errors().stream()
                            .map(error -> error.getLineNumber() + ": " + error.getMessage(Locale.ROOT))
                            .toList());
        }

        String mapper() {
            return Objects.requireNonNull(generated.get("ReadingMapper.java"), "a mapper");
        }
    }

    private static JavaFileObject other(String annotation) {
        return JavaFileObjects.forSourceString(
                "other." + annotation, "package other; public @interface " + annotation + " {}");
    }

    private static JavaFileObject reading(String marks, String body) {
        return JavaFileObjects.forSourceString(
                "demo.Reading",
                """
                package demo;

                import io.dendro.annotation.*;
                import io.dendro.annotation.Timestamp;
                import java.time.Instant;
                import java.util.List;
                import lombok.*;
                import lombok.experimental.*;

                @Timeseries("root.plant.{machine}")
                """
                        + marks + " class Reading {\n" + body + "}\n");
    }

    static Processor lombok() {
        try {
            return (Processor) Class.forName(LOMBOK).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError("Lombok registers another class as its processor", gone);
        }
    }
}
