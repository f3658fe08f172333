package io.dendro.query;

import static io.dendro.query.Reading.LINE;
import static io.dendro.query.Reading.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.Session;
import io.dendro.TimePrecision;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Session SESSION = new PrecisionOnlySession(TimePrecision.MILLISECONDS);

    private static DeviceQuery<Reading> devices() {
        return DeviceQuery.of(SESSION, Reading.DEFINITION);
    }

    private static SeriesQuery<Reading> series() {
        return SeriesQuery.of(SESSION, Reading.DEFINITION);
    }

    @Test
    void asksForThePatternOfTheEntity() {
        assertThat(devices().sql()).isEqualTo("SHOW DEVICES root.factory.*.*");
        assertThat(series().sql()).isEqualTo("SHOW TIMESERIES root.factory.*.*.*");
    }

    @Test
    void theServerLimitsAndRowsOfTheOffsetAreSkippedHere() {
        assertThat(devices().at(PLANT.eq("a.b`")).limit(5).offset(2).sql())
                .isEqualTo("SHOW DEVICES root.factory.`a.b```.* LIMIT 7");
    }

    @Test
    void anOffsetAloneIsNotSentAsTheServerWouldShowNothing() {
        assertThat(devices().offset(2).sql()).isEqualTo("SHOW DEVICES root.factory.*.*");
    }

    @Test
    void severalPathsAreSeveralStatementsOfWhichEachMayHaveAllThatIsWanted() {
        assertThat(series().at(PLANT.in("a", "b"), LINE.eq(7))
                        .limit(5)
                        .offset(2)
                        .sql())
                .isEqualTo("SHOW TIMESERIES root.factory.a.`7`.* LIMIT 7;\n"
                        + "SHOW TIMESERIES root.factory.b.`7`.* LIMIT 7");
    }

    @Test
    void whatCanFindNothingSendsNothing() {
        assertThat(devices().at(PLANT.in()).sql()).isEmpty();
        assertThat(devices().at(PLANT.in()).count()).isZero();
        assertThat(devices().limit(0).list()).isEmpty();
        assertThat(series().at(PLANT.in("a", "b")).limit(0).count()).isZero();
        assertThat(series().at(PLANT.eq("a"), PLANT.eq("b")).first()).isEmpty();
    }

    @Test
    void refusesToExplain() {
        assertThatIllegalStateException().isThrownBy(() -> devices().explain()).withMessageContaining("SHOW DEVICES");
        assertThatIllegalStateException().isThrownBy(() -> series().explainAnalyze());
    }

    @Test
    void refusesNegativePages() {
        assertThatIllegalArgumentException().isThrownBy(() -> devices().limit(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> series().offset(-1));
    }
}
