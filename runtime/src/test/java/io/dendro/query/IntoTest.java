package io.dendro.query;

import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.NOTE;
import static io.dendro.query.Reading.PLANT;
import static io.dendro.query.Reading.PRESSURE;
import static io.dendro.query.Reading.RPM;
import static io.dendro.query.Reading.SERVICED;
import static io.dendro.query.Reading.TEMPERATURE;
import static io.dendro.query.Window.window;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Alignment;
import io.dendro.annotation.Converter;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What SELECT INTO becomes, and what is refused before anything is sent. */
class IntoTest {

    private static final TimeWindow MINUTES = window(ofMinutes(1)).between(Instant.EPOCH, Instant.ofEpochSecond(600));

    private final Into<Reading, Summary> into = Summary.into();

    @Test
    void rowsAreWrittenWithTheNodesOfTheirDevices() {
        assertThat(into.set(Summary.PEAK, RPM)
                        .set(Summary.NOTE, NOTE)
                        .set(Summary.MEAN, PRESSURE.plus(1))
                        .at(PLANT.eq("a b"))
                        .where(RPM.gt(3))
                        .sql())
                .isEqualTo("SELECT rpm, `select`, pressure + 1.0 INTO root.summary.${2}.${3}(`peak rpm`, note, mean)"
                        + " FROM root.factory.`a b`.* WHERE rpm > 3 ALIGN BY DEVICE");
    }

    @Test
    void aggregatesAreWrittenByWindow() {
        assertThat(into.set(Summary.MEAN, TEMPERATURE.avg())
                        .set(Summary.COUNT, Reading.TIME.count())
                        .groupBy(MINUTES)
                        .having(RPM.count().gt(1L))
                        .fill(Fill.previous())
                        .sql())
                .isEqualTo("SELECT avg(temperature), count_time(*) INTO root.summary.${2}.${3}(mean, `count`)"
                        + " FROM root.factory.*.* GROUP BY ([0, 600000), 60000ms) HAVING count(rpm) > 1 FILL(PREVIOUS)"
                        + " ALIGN BY DEVICE");
    }

    @Test
    void devicesAreAlignedAsTheirEntityDeclares() {
        EntityDefinition<Reading> copy = EntityDefinition.of(
                        Reading.class, "root.copies.`my copy`.{line}.kept.{plant}", Alignment.ALIGNED, Reading.TIME)
                .nodes(PathColumn.ofInt("line", 0), PathColumn.text("plant", 1))
                .measurements(RPM);

        assertThat(Summary.into(copy).set(RPM, RPM).sql())
                .contains(" INTO ALIGNED root.copies.`my copy`.${3}.kept.${2}(rpm) FROM ");
    }

    @Test
    void nodesAreNamedOrTakenFromOthers() {
        EntityDefinition<Summary> renamed = Summary.at("root.summary.{site}.{number}");
        IntoRows<Reading, Summary> rows = Summary.into(renamed).set(Summary.PEAK, RPM);

        assertThatIllegalStateException()
                .isThrownBy(rows::sql)
                .withMessageContaining("nodes [plant, line]")
                .withMessageContaining("node(...)");
        assertThat(rows.node(Summary.PLANT, PLANT).node(Summary.LINE, LINE).sql())
                .contains(" INTO root.summary.${2}.${3}(");
        assertThat(rows.node(Summary.PLANT, "all plants")
                        .node(Summary.LINE, LINE)
                        .at(PLANT.eq("berlin"))
                        .sql())
                .contains(" INTO root.summary.`all plants`.${3}(");
    }

    @Test
    void nodesOfAnotherTypeAreNotTheSame() {
        PathColumn<Summary, Integer> plant = PathColumn.ofInt("plant", 0);
        EntityDefinition<Summary> numbered = EntityDefinition.of(
                        Summary.class, "root.summary.{plant}.{line}", Alignment.ALIGNED, Summary.TIME)
                .nodes(plant, PathColumn.text("line", 1))
                .measurements(Summary.PEAK);

        assertThatIllegalStateException()
                .isThrownBy(() -> Summary.into(numbered).set(Summary.PEAK, RPM).sql())
                .withMessageContaining("nodes [plant] of");
    }

    @Test
    void devicesAreNotWrittenOverEachOther() {
        IntoRows<Reading, Summary> rows =
                into.node(Summary.PLANT, "all").set(Summary.PEAK, RPM).at(PLANT.in("a", "b"));

        assertThatIllegalStateException()
                .isThrownBy(rows::write)
                .withMessageContaining("differ in [plant]")
                .withMessageContaining("at(...)");
        assertThat(rows.at(PLANT.in("b")).sql()).contains(" INTO root.summary.`all`.${3}(");
    }

    @Test
    void namesThatTheServerWouldReplaceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.node(Summary.PLANT, "a${2}"))
                .withMessageContaining("'a${2}'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.into(Summary.at("root.summary.`${2}`.{plant}.{line}")))
                .withMessageContaining("'${2}'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.REPLACED, RPM))
                .withMessageContaining("'${1}'");
    }

    @Test
    void aColumnIsSetOnceAndWrittenByItsEntity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.PEAK, RPM).set(Summary.PEAK, RPM.negated()))
                .withMessageContaining("set(peak, -rpm): it is set already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.APPROVED, RPM))
                .withMessageContaining("only reads it");
    }

    @Test
    void valuesHaveTheTypeThatTheServerStores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.PLAIN, NOTE))
                .withMessageContaining("IoTDB gives STRING and converts none to TEXT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.NOTE, NOTE.upper()))
                .withMessageContaining("IoTDB gives TEXT and converts none to STRING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.SEEN, RPM.maxTime()))
                .withMessageContaining("IoTDB gives INT64 and converts none to TIMESTAMP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.SEEN, Reading.TIME.atMaxOf(RPM)))
                .withMessageContaining("IoTDB gives INT64");
        assertThat(into.set(Summary.PLAIN, NOTE.upper()).sql()).contains("upper(`select`) INTO ");
        assertThat(into.set(Summary.SEEN, SERVICED.max())
                        .set(Summary.NOTE, NOTE.atMaxOf(RPM))
                        .set(Summary.STATE, Reading.STATE.last())
                        .groupBy(MINUTES)
                        .sql())
                .contains("max_value(serviced), max_by(`select`, rpm), last_value(state) INTO ");
    }

    @Test
    void theEndOfAWindowIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.SEEN, Window.end()))
                .withMessageContaining("insert(...) the rest");
    }

    @Test
    void aggregatesNeedATime() {
        assertThatIllegalStateException()
                .isThrownBy(() -> into.set(Summary.PEAK, RPM.max()).write())
                .withMessageContaining("add groupBy(...)");
    }

    @Test
    void whatDendroFinishesIsNotWrittenByTheServer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.MEAN, RPM.sum().apply(NumberFunction.SIN))
                        .groupBy(MINUTES)
                        .sql())
                .withMessageContaining("sin(sum(rpm)) is left to Dendro");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.COUNT, RPM.gt(1).countRuns(Run.ofAtLeast(2)))
                        .groupBy(MINUTES)
                        .sql())
                .withMessageContaining("is left to Dendro");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(Summary.PEAK, RPM.max())
                        .groupBy(MINUTES)
                        .having(RPM.max().minus(RPM.min()).gt(1.0))
                        .sql())
                .withMessageContaining("max_value(rpm) - min_value(rpm) is left to Dendro");
    }

    @Test
    void windowsOfSoManyValuesNeedTheirNumber() {
        IntoGroups<Reading, Summary> peaks = into.set(Summary.PEAK, RPM.max()).groupBy(Window.count(RPM, 3));

        assertThatIllegalStateException()
                .isThrownBy(peaks::sql)
                .withMessageContaining("only where count(rpm) is computed too");
        assertThat(peaks.set(Summary.COUNT, RPM.count()).sql()).contains(" GROUP BY COUNT(rpm, 3)");
    }

    @Test
    void aConstantFillsWhatItFits() {
        IntoRows<Reading, Summary> rows = into.set(Summary.PEAK, RPM).fill(Fill.constant(0));

        assertThat(rows.sql()).contains(" FILL(0) ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.set(Summary.NOTE, NOTE).sql())
                .withMessageContaining("of note");
    }

    @Test
    void aLineIsNotDrawnThroughDates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        into.set(Summary.DAY, Reading.DAY).fill(Fill.linear()).sql())
                .withMessageContaining("of day");
    }

    @Test
    void nothingIsSentForWhatMatchesNothing() {
        assertThat(into.set(Summary.PEAK, RPM).at(PLANT.in(Set.of())).write()).isEmpty();
    }

    @Test
    void convertersAreTheSame() {
        ConvertedColumn<Reading, Integer, NumberColumn<Reading, Integer>> halves =
                ConvertedColumn.of(RPM, new Times(2));
        NumberColumn<Summary, Integer> peak =
                NumberColumn.ofInt("peak", MeasurementSchema.of("peak rpm", DataType.INT32));

        assertThat(into.set(ConvertedColumn.of(peak, new Times(2)), halves).sql())
                .contains("SELECT rpm INTO ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(peak, halves))
                .withMessageContaining("their converters differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> into.set(ConvertedColumn.of(peak, new Plus()), halves))
                .withMessageContaining("their converters differ");
        assertThat(into.set(peak, halves.stored()).sql()).contains("SELECT rpm INTO ");
    }

    private record Times(int factor) implements Converter<Integer, Integer> {
        @Override
        public Integer toStored(Integer value) {
            return value * factor;
        }

        @Override
        public Integer fromStored(Integer stored) {
            return stored / factor;
        }
    }

    private record Plus() implements Converter<Integer, Integer> {
        @Override
        public Integer toStored(Integer value) {
            return value + 1;
        }

        @Override
        public Integer fromStored(Integer stored) {
            return stored - 1;
        }
    }
}
