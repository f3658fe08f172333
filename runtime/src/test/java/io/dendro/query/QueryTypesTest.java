package io.dendro.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the types of the query language let through and what they refuse. */
class QueryTypesTest {

    @TempDir
    static Path classes;

    private static final String PREAMBLE =
            """
            import static io.dendro.query.Window.window;
            import static java.time.Duration.ofMinutes;
            import io.dendro.query.*;
            import java.time.Instant;
            import java.util.List;

            abstract class Sample {
                enum State { RUNNING }
                interface Reading {}
                interface Other {}
                TimeColumn<Reading> TIME;
                PathColumn<Reading, String> MACHINE;
                PathColumn<Reading, String> PLANT;
                NumberColumn<Reading, Float> TEMPERATURE;
                NumberColumn<Reading, Integer> RPM;
                EnumColumn<Reading, State> STATE;
                TextColumn<Reading> NOTE;
                BooleanColumn<Reading> ALARM;
                BinaryColumn<Reading> IMAGE;
                NumberColumn<Other, Integer> OTHER;
                PathColumn<Other, String> OTHER_NODE;
                Projections<Reading> readings;
                EntityQuery<Reading> entities;
                DeleteStatement<Reading> deletion;
                Instant from;
                Instant to;
                record Minute(Instant start, String machine, Double meanTemperature, Integer peakRpm) {}
                void use() {
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                List<Minute> minutes = readings.select(TIME, MACHINE, TEMPERATURE.avg(), RPM.max())
                        .at(PLANT.eq("berlin"))
                        .groupBy(window(ofMinutes(1)).between(from, to))
                        .map(Minute::new)
                        .list();""",
                "Double mean = readings.select(TEMPERATURE.avg()).map(value -> value).first().orElse(null);",
                "List<Float> values = readings.select(TIME, TEMPERATURE).orderBy(TIME.desc()).map((t, v) -> v).list();",
                "entities.at(PLANT.eq(\"a\"), MACHINE.in(\"b\", \"c\")).where(RPM.gt(1).and(STATE.eq(State.RUNNING)));",
                "entities.orderBy(TIME.desc(), RPM.asc().nullsFirst(), Order.device());",
                "readings.last(TEMPERATURE, RPM, STATE).at(PLANT.eq(\"a\")).list().get(0).as(RPM).get().intValue();",
                "ScalarExpression<Group<Reading>, State> latest = STATE.last();"
            })
    void compiles(String statement) {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATE.avg();",
                "NOTE.sum();",
                "ALARM.max();",
                "STATE.lt(State.RUNNING);",
                "IMAGE.eq(new byte[0]);",
                "MACHINE.max();",
                "RPM.gt(1.5);",
                "RPM.eq(\"1\");",
                "RPM.like(\"1\");",
                "entities.where(OTHER.gt(1));",
                "entities.where(RPM.gt(1).and(OTHER.gt(1)));",
                "entities.where(PLANT.eq(\"a\"));",
                "entities.at(RPM.eq(1));",
                "entities.at(OTHER_NODE.eq(\"a\"));",
                "entities.orderBy(OTHER.asc());",
                "entities.orderBy(IMAGE.asc());",
                "entities.orderBy(TIME.desc().nullsFirst());",
                "entities.groupBy(window(ofMinutes(1)).between(from, to));",
                "deletion.where(OTHER.gt(1));",
                "readings.select(TEMPERATURE, OTHER);",
                "readings.select(TIME, TEMPERATURE).groupBy(window(ofMinutes(1)).between(from, to));",
                "readings.select(TEMPERATURE.avg()).groupBy(window(ofMinutes(1)));",
                "readings.select(TEMPERATURE.avg()).orderBy(TEMPERATURE.asc());",
                "readings.select(TIME, RPM).map(time -> time);",
                "readings.select(TIME, RPM).map((time, rpm, more) -> time);",
                "readings.select(MACHINE, RPM.max(), TEMPERATURE.avg()).map(Minute::new);",
                "readings.last(IMAGE);",
                "readings.last(RPM.max());",
                "readings.last(OTHER);"
            })
    void doesNotCompile(String statement) {
        assertThat(errors(statement)).hasSize(1);
    }

    @Test
    void theCompilerNamesTheOperatorThatATypeLacks() {
        assertThat(errors("STATE.avg();").get(0)).contains("cannot find symbol").contains("avg()");
    }

    private static List<String> errors(String statement) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString());
        compiler.getTask(null, null, diagnostics, options, null, List.of(source(statement)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String statement) {
        return new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return PREAMBLE + statement + "\n}}\n";
            }
        };
    }
}
