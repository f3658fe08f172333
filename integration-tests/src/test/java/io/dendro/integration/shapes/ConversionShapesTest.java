package io.dendro.integration.shapes;

import static io.dendro.integration.shapes.Conversions_ConvertedMapper.CODE;
import static io.dendro.integration.shapes.Conversions_ConvertedMapper.LETTER;
import static io.dendro.integration.shapes.Conversions_ConvertedMapper.ORDINAL;
import static io.dendro.integration.shapes.RoundTrip.LATER;
import static io.dendro.integration.shapes.RoundTrip.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.integration.rules.UncheckedClient;
import io.dendro.integration.shapes.Conversions.Converted;
import io.dendro.integration.shapes.Conversions.State;
import io.dendro.testing.junit.IoTDBTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Converted values are stored as declared, and come back as they were. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversionShapesTest {
    private static final Converted FULL = new Converted(
            NOON,
            "d1",
            68,
            List.of("a", "b"),
            new BigDecimal("12.340"),
            State.FAULT,
            -1L,
            State.IDLE,
            State.RUNNING,
            State.FAULT,
            State.IDLE,
            State.RUNNING);
    private static final Converted SPARSE =
            new Converted(LATER, "d1", 50, null, null, null, null, null, null, null, null, State.FAULT);

    private final Session session;

    ConversionShapesTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void startEmpty() {
        RoundTrip.startEmpty(session);
    }

    @Test
    void convertedValuesComeBackAndNullsStayNull() {
        new RoundTrip<>(Converted.class, Conversions_ConvertedMapper::new, List.of(FULL, SPARSE)).run(session);
    }

    @Test
    void whatIsStoredIsTheConvertersOtherSide() {
        new Conversions_ConvertedMapper(session).insert(FULL);

        try (ResultSet stored =
                session.query("SELECT temperature, labels, price, letter, address, name, text, ordinal, code,"
                        + " always FROM root.it_shapes.conversions.d1")) {
            assertThat(stored.next()).isTrue();
            assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                    .extracting(stored::getObject)
                    .containsExactly(18.0, "a,b", "12.340", "F", "ffffffffffffffff", "IDLE", "RUNNING", 2, 20, "r");
        }
    }

    @Test
    void officialClientReadsTheStoredSide() throws Exception {
        new Conversions_ConvertedMapper(session).insert(List.of(FULL, SPARSE));

        try (UncheckedClient official = new UncheckedClient(session)) {
            assertThat(official.officialRows(
                            "SELECT temperature, labels, ordinal, always FROM root.it_shapes.conversions.d1"))
                    .containsExactly(NOON.toEpochMilli() + " 18.0 a,b 2 r", LATER.toEpochMilli() + " 9.0 null null f");
        }
    }

    @Test
    void conditionsAreOnTheJavaSide() {
        Conversions_ConvertedMapper mapper = new Conversions_ConvertedMapper(session);
        mapper.insert(List.of(FULL, SPARSE));

        assertThat(mapper.select().where(CODE.eq(State.IDLE)).list()).containsExactly(FULL);
        assertThat(mapper.select().where(ORDINAL.in(State.FAULT, State.IDLE)).list())
                .containsExactly(FULL);
        assertThat(mapper.select().where(LETTER.eq(State.RUNNING)).list()).isEmpty();
    }
}
