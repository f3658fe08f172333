package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities written with Lombok are mapped alike whichever of the two processors runs first. */
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
            @Value @Accessors(fluent = true)                              |               | entity.load()        | new Reading(
            @Data                                                         | private       | entity.getLoad()     | entity.setOpen(row.getBoolean(1))
            @Data                                                         | private final | entity.getLoad()     | new Reading(
            @Data @Builder                                                | private       | entity.getRpm()      | new Reading(
            @Data @Accessors(fluent = true, chain = true)                 | private       | entity.rpm()         | entity.rpm(row.getNullableInt(2))
            @Data @NoArgsConstructor @AllArgsConstructor                  | private       | entity.getRpm()      | new Reading(
            @Getter @AllArgsConstructor                                   | private final | entity.isOpen()      | new Reading(
            @Getter @RequiredArgsConstructor                              | private final | entity.isOpen()      | new Reading(
            @Getter @Setter                                               | private       | entity.getLoad()     | entity.setLoad(row.getDouble(0))
            @Getter @SuperBuilder                                         | private       | entity.getLoad()     | Reading.builder()
            @Getter @FieldDefaults(makeFinal = true) @Builder             |               | entity.getLoad()     | new Reading(
            @Setter(AccessLevel.PACKAGE) @Getter(AccessLevel.PROTECTED)   | private       | entity.getRpm()      | entity.setRpm(row.getNullableInt(2))
            """)
    void what_lombok_adds_is_known_in_either_order(String marks, String modifiers, String read, String made) {
        String source = reading(marks, FIELDS.formatted(modifiers == null ? "" : modifiers));

        Map<String, String> lombokLast = generated(source, new TimeseriesProcessor(), lombok());
        Map<String, String> lombokFirst = generated(source, lombok(), new TimeseriesProcessor());

        assertThat(lombokLast.get("ReadingMapper.java")).contains(read, made);
        assertThat(lombokFirst).isEqualTo(lombokLast);
    }

    @ParameterizedTest
    @CsvSource({"@Getter,getCode", "@Getter @Accessors(fluent = true),code"})
    void a_getter_that_lombok_adds_to_an_enum_can_be_its_code(String marks, String method) {
        String source = reading(
                "@Value",
                """
                @Timestamp Instant time;
                String machine;
                @Enumerated(code = "%2$s") State state;

                %1$s
                @RequiredArgsConstructor
                enum State {
                    ON(1), OFF(0);

                    private final int code;
                }
                """
                        .formatted(marks, method));

        Map<String, String> lombokLast = generated(source, new TimeseriesProcessor(), lombok());
        Map<String, String> lombokFirst = generated(source, lombok(), new TimeseriesProcessor());

        assertThat(lombokLast.get("ReadingMapper.java")).contains("Reading.State::" + method);
        assertThat(lombokFirst).isEqualTo(lombokLast);
    }

    private static Map<String, String> generated(String source, Processor... processors) {
        Compilation compilation =
                Compilations.of(List.of(JavaFileObjects.forSourceString("demo.Reading", source)), processors);
        assertThat(compilation.errors())
                .as(() -> compilation.diagnostics().toString())
                .isEmpty();
        return Compilations.generated(compilation);
    }

    private static String reading(String marks, String fields) {
        return """
                package demo;

                import io.dendro.annotation.Enumerated;
                import io.dendro.annotation.Timeseries;
                import io.dendro.annotation.Timestamp;
                import java.time.Instant;
                import lombok.*;
                import lombok.experimental.*;

                @Timeseries("root.plant.{machine}")
                """
                + marks + "\npublic class Reading {\n" + fields + "}\n";
    }

    private static Processor lombok() {
        try {
            return (Processor) Class.forName(LOMBOK).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError("Lombok registers another class as its processor", gone);
        }
    }
}
