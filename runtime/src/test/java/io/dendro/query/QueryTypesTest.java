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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                Into<Reading, Other> into;
                NumberColumn<Other, Double> MEAN;
                EnumColumn<Other, State> LAST_STATE;
                PathColumn<Other, Integer> LINE;
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
                "ScalarExpression<Group<Reading>, State> latest = STATE.last();",
                "into.node(OTHER_NODE, MACHINE).node(OTHER_NODE, \"m1\").set(OTHER, RPM).set(LAST_STATE, STATE).where(RPM.gt(1));",
                """
                List<WrittenSeries> written = into.set(OTHER, RPM.max()).set(MEAN, TEMPERATURE.avg()).set(LAST_STATE, STATE.last())
                        .at(PLANT.eq("berlin"))
                        .groupBy(window(ofMinutes(1)).between(from, to))
                        .having(RPM.count().gt(1L))
                        .write();"""
            })
    void compiles(String statement) {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what a type has not
                    STATE.avg(); | method avg() location: variable STATE of type EnumColumn<Reading,State>
                    NOTE.avg(); | method avg() location: variable NOTE of type TextColumn<Reading>
                    ALARM.avg(); | method avg() location: variable ALARM of type BooleanColumn<Reading>
                    NOTE.sum(); | method sum() location: variable NOTE of type TextColumn<Reading>
                    ALARM.max(); | method max() location: variable ALARM of type BooleanColumn<Reading>
                    ALARM.min(); | method min() location: variable ALARM of type BooleanColumn<Reading>
                    MACHINE.max(); | method max() location: variable MACHINE of type PathColumn<Reading,String>
                    NOTE.plus(1); | method plus(int) location: variable NOTE of type TextColumn<Reading>
                    IMAGE.eq(new byte[0]); | method eq(byte[]) location: variable IMAGE of type BinaryColumn<Reading>
                    IMAGE.asc(); | method asc() location: variable IMAGE of type BinaryColumn<Reading>
                    RPM.like("1"); | method like(String) location: variable RPM of type NumberColumn<Reading,Integer>
                    TIME.avg(); | method avg() location: variable TIME of type TimeColumn<Reading>
                    STATE.lt(State.RUNNING); | method lt(State) location: variable STATE of type EnumColumn<Reading,State>
                    NOTE.lt("a"); | method lt(String) location: variable NOTE of type TextColumn<Reading>
                    RPM.gt(1.5); | double cannot be converted to Integer
                    RPM.eq("1"); | String cannot be converted to Integer
                    RPM.in("1"); | String cannot be converted to Integer
                    TIME.gt("2024-01-01"); | method gt(String) location: variable TIME of type TimeColumn<Reading>
                    # rows and groups are not mixed
                    readings.select(TEMPERATURE.max().max()); | NumberExpression<Group<Group<Reading>>,Float> cannot be converted to Selectable<Reading
                    TEMPERATURE.plus(TEMPERATURE.avg()); | NumberExpression<Group<Reading>,Double> cannot be converted to NumberExpression<Reading,?>
                    TEMPERATURE.avg().plus(TEMPERATURE); | NumberColumn<Reading,Float> cannot be converted to NumberExpression<Group<Reading>,?>
                    TEMPERATURE.gt(TEMPERATURE.avg()); | NumberExpression<Group<Reading>,Double> cannot be converted to NumberExpression<Reading,?>
                    RPM.plus(OTHER); | NumberColumn<Other,Integer> cannot be converted to NumberExpression<Reading,?>
                    # clauses of entities
                    entities.where(OTHER.gt(1)); | Condition<Other> cannot be converted to Condition<Reading>
                    entities.where(TEMPERATURE.avg().gt(1.0)); | Condition<Group<Reading>> cannot be converted to Condition<Reading>
                    entities.where(TEMPERATURE.series().difference().gt(1.0)); | method gt(double) location: class SeriesFunction<Reading,Float>
                    entities.where(RPM.gt(1).and(OTHER.gt(1))); | Condition<Other> cannot be converted to Condition<Reading>
                    entities.where(RPM.gt(1).and(RPM.avg().gt(1.0))); | Condition<Group<Reading>> cannot be converted to Condition<Reading>
                    entities.where(PLANT.eq("a")); | PathCondition<Reading> cannot be converted to Condition<Reading>
                    entities.where(ALARM); | BooleanColumn<Reading> cannot be converted to Condition<Reading>
                    entities.at(RPM.eq(1)); | Condition<Reading> cannot be converted to PathCondition<Reading>
                    entities.at(OTHER_NODE.eq("a")); | PathCondition<Other> cannot be converted to PathCondition<Reading>
                    entities.orderBy(OTHER.asc()); | ValueOrder<Other> cannot be converted to Order<Reading>
                    entities.orderBy(TEMPERATURE.avg().desc()); | ValueOrder<Group<Reading>> cannot be converted to Order<Reading>
                    entities.orderBy(TIME.desc().nullsFirst()); | method nullsFirst() location: class KeyOrder<Reading>
                    entities.groupBy(window(ofMinutes(1)).between(from, to)); | method groupBy(TimeWindow) location: variable entities of type EntityQuery<Reading>
                    entities.fill(1); | int cannot be converted to Fill
                    entities.fill(Fill.constant(from)); | Instant cannot be converted to long
                    deletion.where(OTHER.gt(1)); | Condition<Other> cannot be converted to Condition<Reading>
                    # clauses of tuples
                    readings.select(TEMPERATURE, OTHER); | NumberColumn<Other,Integer> cannot be converted to Selectable<Reading
                    readings.select(TIME); | reference to select is ambiguous
                    readings.select(TEMPERATURE, RPM.max()); | NumberExpression<Group<Reading>,Integer> cannot be converted to Selectable<Reading
                    readings.select(MACHINE, TEMPERATURE.series().difference(), RPM.max()); | NumberExpression<Group<Reading>,Integer> cannot be converted to Selectable<Reading
                    readings.select(TIME, TEMPERATURE).groupBy(window(ofMinutes(1)).between(from, to)); | method groupBy(TimeWindow) location: class Of2<Reading,Instant,Float>
                    readings.select(TIME, TEMPERATURE).having(RPM.avg().gt(1.0)); | method having(Condition<Group<Reading>>) location: class Of2<Reading,Instant,Float>
                    readings.select(RPM.max()).having(RPM.gt(1)); | Condition<Reading> cannot be converted to Condition<Group<Reading>>
                    readings.select(RPM.max()).where(RPM.max().gt(1)); | Condition<Group<Reading>> cannot be converted to Condition<Reading>
                    readings.select(RPM.max()).groupBy(window(ofMinutes(1))); | Window cannot be converted to Grouping<? super Reading>
                    readings.select(RPM.max()).groupBy(ofMinutes(1)); | Duration cannot be converted to Grouping<? super Reading>
                    readings.select(RPM.max()).groupBy(Window.variation(OTHER, 1)); | equality constraints: Other lower bounds: Reading
                    readings.select(RPM.max()).groupBy(Window.count(OTHER, 1)); | equality constraints: Other lower bounds: Reading
                    readings.select(RPM.max()).groupBy(Window.variation(NOTE, 1)); | TextColumn<Reading> cannot be converted to NumberExpression<
                    readings.select(RPM.max()).groupBy(Window.condition(OTHER.gt(1), Run.ofAtLeast(1))); | equality constraints: Other lower bounds: Reading
                    readings.select(TEMPERATURE.avg()).orderBy(TEMPERATURE.asc()); | ValueOrder<Reading> cannot be converted to GroupOrder<Group<Reading>>
                    readings.select(TIME, TEMPERATURE).orderBy(TEMPERATURE.avg().asc()); | ValueOrder<Group<Reading>> cannot be converted to Order<Reading>
                    readings.select(OTHER.gt(1).countRuns(Run.ofAtLeast(2))); | Count<Other> cannot be converted to Selectable<Reading
                    readings.select(Case.when(OTHER.gt(1)).then(1).otherwise(0), RPM); | NumberExpression<Other,Double> cannot be converted to Selectable<Reading
                    # cases
                    Case.when(RPM.gt(1)).then(1).otherwise("fine"); | String cannot be converted to double
                    Case.when(RPM.gt(1)).then("hot").when(RPM.lt(0), 1).otherwise("fine"); | int cannot be converted to String
                    Case.when(RPM.gt(1)).then("hot").when(OTHER.lt(0), "cold").otherwise("fine"); | Condition<Other> cannot be converted to Condition<Reading>
                    Case.when(RPM.gt(1)).otherwise(1); | method otherwise(int) location: class When<Reading>
                    # how many items there are
                    readings.select(TIME, RPM).map(time -> time); | incompatible parameter types in lambda expression
                    readings.select(TIME, RPM).map((time, rpm, more) -> time); | incompatible parameter types in lambda expression
                    readings.select(MACHINE, RPM.max(), TEMPERATURE.avg()).map(Minute::new); | required: Instant,String,Double,Integer found: String,Integer,Double
                    readings.select(TIME, RPM, RPM, RPM, RPM, RPM, RPM, RPM).map((a, b, c, d, e, f, g) -> a); | incompatible parameter types in lambda expression
                    readings.select(TIME, RPM, RPM, RPM, RPM, RPM, RPM, RPM, RPM); | no suitable method found for select(TimeColumn<Reading>,NumberColumn<Reading,Integer>
                    # series functions and last values
                    RPM.series().difference().avg(); | method avg() location: class SeriesFunction<Reading,Integer>
                    RPM.series().difference().gt(1.0); | method gt(double) location: class SeriesFunction<Reading,Integer>
                    readings.last(IMAGE); | BinaryColumn<Reading> cannot be converted to EquatableColumn<Reading,?>
                    readings.last(RPM.max()); | NumberExpression<Group<Reading>,Integer> cannot be converted to EquatableColumn<Reading,?>
                    readings.last(OTHER); | NumberColumn<Other,Integer> cannot be converted to EquatableColumn<Reading,?>
                    # writing by the server
                    into.set(MEAN, TEMPERATURE); | equality constraints: Double lower bounds: Float
                    into.set(OTHER, RPM.count()); | equality constraints: Integer lower bounds: Long
                    into.set(RPM, RPM); | NumberColumn<Reading,Integer> cannot be converted to MeasurementColumn<Other,V>
                    into.set(OTHER, OTHER); | NumberColumn<Other,Integer> cannot be converted to Selectable<Reading,? extends V>
                    into.set(OTHER, RPM).set(MEAN, TEMPERATURE.avg()); | NumberExpression<Group<Reading>,Double> cannot be converted to Selectable<Reading,? extends V>
                    into.set(MEAN, TEMPERATURE.avg()).set(OTHER, RPM); | NumberColumn<Reading,Integer> cannot be converted to Groupable<Group<Reading>,? extends V>
                    into.set(OTHER_NODE, MACHINE); | PathColumn<Other,String> cannot be converted to MeasurementColumn<Other,V>
                    into.set(OTHER, RPM).groupBy(window(ofMinutes(1)).between(from, to)); | method groupBy(TimeWindow) location: class IntoRows<Reading,Other>
                    into.set(OTHER, RPM.max()).having(RPM.gt(1)); | Condition<Reading> cannot be converted to Condition<Group<Reading>>
                    into.set(OTHER, RPM).where(OTHER.gt(1)); | Condition<Other> cannot be converted to Condition<Reading>
                    into.set(OTHER, RPM).at(OTHER_NODE.eq("a")); | PathCondition<Other> cannot be converted to PathCondition<Reading>
                    into.set(OTHER, RPM).limit(1); | method limit(int) location: class IntoRows<Reading,Other>
                    into.set(OTHER, RPM).orderBy(TIME.asc()); | method orderBy(KeyOrder<Reading>) location: class IntoRows<Reading,Other>
                    into.node(OTHER_NODE, 1); | equality constraints: String lower bounds: Integer
                    into.node(LINE, MACHINE); | equality constraints: Integer lower bounds: PathColumn<Reading,String>
                    into.write(); | method write() location: variable into of type Into<Reading,Other>
                    """)
    void doesNotCompile(String statement, String said) {
        assertThat(errors(statement)).singleElement().asString().contains(said);
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
                .map(diagnostic -> brief(diagnostic.getMessage(Locale.ROOT)))
                .toList();
    }

    /** In one line, without the packages of types. */
    private static String brief(String message) {
        return message.replaceAll("\\s+", " ").replaceAll("(\\w+\\.)+(?=[A-Z])", "");
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
