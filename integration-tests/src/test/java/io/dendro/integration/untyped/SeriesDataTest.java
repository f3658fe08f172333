package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Aggregation;
import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.QueryOptions;
import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.SeriesData;
import io.dendro.Session;
import io.dendro.annotation.AggregateFunction;
import io.dendro.error.StatementException;
import io.dendro.integration.Databases;
import io.dendro.model.DataType;
import io.dendro.model.InvalidPathException;
import io.dendro.testing.junit.IoTDBTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points of series are found and deleted by the paths of those. */
@IoTDBTest
class SeriesDataTest {
    private static final String ROOT = "root.it_untyped_data";

    private final Session session;
    private final SeriesData data;

    SeriesDataTest(Session session) {
        this.session = session;
        this.data = session.data();
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    /** Ten rows of each of two devices, at 0 to 9. */
    @BeforeEach
    void store() {
        Databases.drop(session, ROOT);
        for (Alignment alignment : Alignment.values()) {
            String device = ROOT + (alignment == Alignment.ALIGNED ? ".a" : ".`n-1`");
            session.records(alignment)
                    .insert(IntStream.range(0, 10)
                            .mapToObj(i -> DeviceRecord.of(device, at(i))
                                    .with("i", DataType.INT32, i)
                                    .with("select", DataType.DOUBLE, i / 2.0))
                            .toList());
        }
    }

    private static List<String> rows(ResultSet result) {
        List<String> rows = new ArrayList<>();
        try (result) {
            while (result.next()) {
                StringBuilder row = new StringBuilder(result.hasTime() ? result.time() + ":" : "");
                for (int i = 0; i < result.columns().size(); i++) {
                    row.append(' ').append(result.getObject(i));
                }
                rows.add(row.toString().strip());
            }
        }
        return rows;
    }

    @Test
    void rawPointsOfARangeWithoutItsEnd() {
        List<String> paths = List.of(ROOT + ".a.select", ROOT + ".`n-1`.i");
        assertThat(rows(data.raw(paths, at(3), at(5)))).containsExactly("3: 1.5 3", "4: 2.0 4");
        assertThat(rows(data.raw(paths, Instant.MIN, Instant.MAX))).hasSize(10);
        assertThat(rows(data.raw(paths, at(5), at(3)))).isEmpty();
        try (ResultSet all = data.raw(
                List.of(ROOT + ".**"),
                Instant.MIN,
                Instant.MAX,
                QueryOptions.none().withFetchSize(1))) {
            assertThat(all.columns()).hasSize(4).extracting(ResultColumn::name).contains(ROOT + ".`n-1`.i");
        }
        assertThat(rows(data.raw(List.of(ROOT + ".nowhere.s"), Instant.MIN, Instant.MAX)))
                .isEmpty();
    }

    @Test
    void lastPointsOfSeriesThatAreNotTooOld() {
        assertThat(rows(data.last(List.of(ROOT + ".**"))))
                .containsExactlyInAnyOrder(
                        "9: " + ROOT + ".a.i 9 INT32",
                        "9: " + ROOT + ".a.select 4.5 DOUBLE",
                        "9: " + ROOT + ".`n-1`.i 9 INT32",
                        "9: " + ROOT + ".`n-1`.select 4.5 DOUBLE");
        assertThat(rows(data.last(List.of(ROOT + ".a.i"), at(9)))).hasSize(1);
        assertThat(rows(data.last(List.of(ROOT + ".a.i"), at(10)))).isEmpty();
    }

    @Test
    void aggregatesOverAllTimeOverARangeAndInWindows() {
        Aggregation all = Aggregation.of(AggregateFunction.COUNT, ROOT + ".a.i")
                .and(AggregateFunction.AVG, ROOT + ".`n-1`.select")
                .and(AggregateFunction.MAX, ROOT + ".a.i");
        try (ResultSet result = data.aggregate(all)) {
            assertThat(result.columns())
                    .extracting(ResultColumn::name)
                    .containsExactly(
                            "COUNT(" + ROOT + ".a.i)", "AVG(" + ROOT + ".`n-1`.select)", "MAX_VALUE(" + ROOT + ".a.i)");
        }
        assertThat(rows(data.aggregate(all))).containsExactly("10 2.25 9");
        assertThat(rows(data.aggregate(all.between(at(2), at(4))))).containsExactly("2 1.25 3");
        assertThat(rows(data.aggregate(all.between(at(0), at(10)).every(Duration.ofMillis(4)))))
                .containsExactly("0: 4 0.75 3", "4: 4 2.75 7", "8: 2 4.25 9");
        assertThat(rows(data.aggregate(all.between(at(0), at(10)).every(Duration.ofMillis(2), Duration.ofMillis(5)))))
                .containsExactly("0: 2 0.25 1", "5: 2 2.75 6");
        assertThatIllegalArgumentException().isThrownBy(() -> all.every(Duration.ofMillis(4)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.between(at(0), at(10)).every(Duration.ZERO));
    }

    @Test
    void everyFunctionOfTheAnnotationsIsOneOfTheServer() {
        for (AggregateFunction function : AggregateFunction.values()) {
            assertThat(rows(data.aggregate(Aggregation.of(function, ROOT + ".a.i"))))
                    .as("%s", function)
                    .hasSize(1);
        }
    }

    @Test
    void deletionTakesPatternsAndARangeWithoutItsEnd() {
        data.delete(List.of(ROOT + ".a.*", ROOT + ".`n-1`.select"), at(2), at(9));
        assertThat(rows(data.raw(List.of(ROOT + ".a.i"), Instant.MIN, Instant.MAX)))
                .containsExactly("0: 0", "1: 1", "9: 9");
        assertThat(rows(data.raw(List.of(ROOT + ".`n-1`.i"), Instant.MIN, Instant.MAX)))
                .hasSize(10);
        assertThat(rows(data.raw(List.of(ROOT + ".`n-1`.select"), Instant.MIN, Instant.MAX)))
                .hasSize(3);
        data.delete(List.of(ROOT + ".**"), at(5), at(5));
        assertThat(rows(data.raw(List.of(ROOT + ".`n-1`.i"), Instant.MIN, Instant.MAX)))
                .hasSize(10);

        data.delete(List.of(ROOT + ".**"));
        assertThat(rows(data.raw(List.of(ROOT + ".**"), Instant.MIN, Instant.MAX)))
                .isEmpty();
        assertThat(session.metadata().series(ROOT + ".**").count()).isEqualTo(4);
    }

    @Test
    void whatIsNoPathIsNotSentAndWhatTheServerRefusesIsToldWithTheStatement() {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> data.delete(List.of(ROOT + ".a; DELETE DATABASE root.**")));
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> data.raw(List.of("a.b"), Instant.MIN, Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> data.last(List.of()));
        session.execute("INSERT INTO " + ROOT + ".a(time, t) ALIGNED VALUES (1, 'text')");
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> data.aggregate(Aggregation.of(AggregateFunction.AVG, ROOT + ".a.t")))
                .satisfies(refused -> assertThat(refused.statement().orElseThrow())
                        .startsWith("SELECT AVG(it_untyped_data.a.t) FROM root"));
    }
}
