package io.dendro.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The entities of one compilation. */
class EntitiesTogetherTest {
    private static final String TWO_TYPES =
            "measurement \"load\" is FLOAT here and DOUBLE in demo.Early, which has the same"
                    + " devices, and a series has one type; give both the same type, or one of them another name [D0801]";

    private final JavaFileObject early = entity("Early", "String machine, double load");
    private final JavaFileObject late = entity("Late", "String machine, float load");

    @Test
    void the_order_of_sources_does_not_matter() {
        assertThat(messages(Compilations.lenient(List.of(early, late)))).containsExactly(TWO_TYPES);
        assertThat(messages(Compilations.lenient(List.of(late, early)))).containsExactly(TWO_TYPES);
    }

    @Test
    void an_entity_of_a_later_round_is_compared_with_one_of_an_earlier() {
        Compilation compilation = Compilations.lenient(
                List.of(early), new LateGenerator("demo.Late", source("Late", "String machine, float load")));

        assertThat(messages(compilation)).containsExactly(TWO_TYPES);
    }

    @Test
    void an_entity_with_errors_of_its_own_is_not_compared() {
        JavaFileObject wrong = entity("Early", "double machine, double load");

        assertThat(messages(Compilations.lenient(List.of(wrong, late))))
                .singleElement()
                .asString()
                .endsWith("[D0304]");
    }

    @Test
    void each_pair_is_told_once() {
        JavaFileObject third = entity("Third", "String machine, float load");

        assertThat(messages(Compilations.lenient(List.of(early, late, third))))
                .containsExactlyInAnyOrder(TWO_TYPES, TWO_TYPES);
    }

    private static JavaFileObject entity(String name, String components) {
        return JavaFileObjects.forSourceString("demo." + name, source(name, components));
    }

    private static String source(String name, String components) {
        return """
                package demo;
                @io.dendro.annotation.Timeseries("root.plant.{machine}")
                public record %s(@io.dendro.annotation.Timestamp java.time.Instant time, %s) {}
                """
                .formatted(name, components);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
