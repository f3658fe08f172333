package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Session;
import io.dendro.StringRecord;
import io.dendro.error.InsertException;
import io.dendro.integration.Databases;
import io.dendro.integration.rules.UncheckedClient;
import io.dendro.metadata.DeviceInfo;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What records say is what the official client reads. */
@IoTDBTest
class RecordsTest {
    private static final String ROOT = "root.it_untyped_records";
    private static final String ALL = "SELECT b,i,l,f,d,t,s,x,dt,ts FROM " + ROOT;

    private final Session session;
    private final UncheckedClient official;

    RecordsTest(Session session) throws Exception {
        this.session = session;
        this.official = new UncheckedClient(session);
    }

    @BeforeEach
    void startEmpty() {
        Databases.drop(session, ROOT);
    }

    @AfterEach
    void disconnect() throws Exception {
        official.close();
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    private static DeviceRecord whole(String device, long time) {
        return DeviceRecord.of(ROOT + device, at(time))
                .with("b", DataType.BOOLEAN, true)
                .with("i", DataType.INT32, -7)
                .with("l", DataType.INT64, 1L << 40)
                .with("f", DataType.FLOAT, 1.5f)
                .with("d", DataType.DOUBLE, -0.25)
                .with("t", DataType.TEXT, "Größe \uD83D\uDE80")
                .with("s", DataType.STRING, "")
                .with("x", DataType.BLOB, "ab".getBytes(StandardCharsets.UTF_8))
                .with("dt", DataType.DATE, LocalDate.of(2024, 2, 29))
                .with("ts", DataType.TIMESTAMP, at(99));
    }

    private static final String WHOLE = "true -7 1099511627776 1.5 -0.25 Größe \uD83D\uDE80  0x6162 20240229 99";

    @ParameterizedTest
    @EnumSource
    void oneHasValuesOfAllTypes(Alignment alignment) throws Exception {
        session.records(alignment).insert(whole(".d1", 5));

        assertThat(official.officialRows(ALL + ".d1")).containsExactly("5 " + WHOLE);
        assertThat(session.metadata().devices(ROOT + ".**").list())
                .extracting(DeviceInfo::isAligned)
                .containsExactly(alignment == Alignment.ALIGNED);
        assertThat(session.metadata().series(ROOT + ".d1.*").list())
                .extracting(series -> series.measurement() + " " + series.dataType())
                .contains("t TEXT", "s STRING", "x BLOB", "dt DATE", "ts TIMESTAMP");
    }

    @ParameterizedTest
    @EnumSource
    void severalOfOneDeviceComeInAnyOrder(Alignment alignment) throws Exception {
        session.records(alignment)
                .insert(List.of(
                        whole(".d1", 9),
                        DeviceRecord.of(ROOT + ".d1", at(5)).with("i", DataType.INT32, 5),
                        whole(".d1", 1),
                        DeviceRecord.of(ROOT + ".d1", at(5)).with("i", DataType.INT32, 6),
                        DeviceRecord.of(ROOT + ".d1", at(-1_000_000_000_000L)).with("i", DataType.INT32, 0)));

        assertThat(official.officialRows(ALL + ".d1 WHERE time > 0"))
                .containsExactly("1 " + WHOLE, "5 null 6 null null null null null null null null", "9 " + WHOLE);
        assertThat(official.officialRows("SELECT i FROM " + ROOT + ".d1 WHERE time < 0"))
                .containsExactly("-1000000000000 0");
    }

    @ParameterizedTest
    @EnumSource
    void severalOfManyDevicesGoTogether(Alignment alignment) throws Exception {
        session.records(alignment).insert(List.of(whole(".d2", 2), whole(".d1", 1), whole(".`a-b`", 3)));

        assertThat(official.officialRows(ALL + ".d1")).containsExactly("1 " + WHOLE);
        assertThat(official.officialRows(ALL + ".d2")).containsExactly("2 " + WHOLE);
        assertThat(official.officialRows(ALL + ".`a-b`")).containsExactly("3 " + WHOLE);
    }

    @ParameterizedTest
    @EnumSource
    void textsAreReadAsTheTypesOfTheirSeries(Alignment alignment) throws Exception {
        session.createSeries(
                ROOT + ".d1",
                List.of(
                        MeasurementSchema.of("i", DataType.INT32),
                        MeasurementSchema.of("b", DataType.BOOLEAN),
                        MeasurementSchema.of("s", DataType.STRING)),
                alignment);
        StringRecord first = StringRecord.of(ROOT + ".d1", at(2))
                .with("i", "7")
                .with("b", "true")
                .with("s", "it's \"x\"");
        session.records(alignment).insertStrings(first);
        session.records(alignment)
                .insertStrings(List.of(
                        StringRecord.of(ROOT + ".d1", at(4)).with("i", "8"),
                        StringRecord.of(ROOT + ".d1", at(3)).with("i", null).with("b", "false")));
        session.records(alignment)
                .insertStrings(List.of(
                        StringRecord.of(ROOT + ".d1", at(5)).with("i", "9"),
                        StringRecord.of(ROOT + ".d2", at(5)).with("new", "9").with("text", "nine")));

        assertThat(official.officialRows("SELECT i,b,s FROM " + ROOT + ".d1"))
                .containsExactly("2 7 true it's \"x\"", "3 null false null", "4 8 null null", "5 9 null null");
        assertThat(official.officialRows("SELECT new,text FROM " + ROOT + ".d2"))
                .containsExactly("5 9.0 nine");
    }

    @Test
    void whatIsMissingIsLeftOutAndARecordOfNothingIsRefusedUnsent() throws Exception {
        session.records(Alignment.ALIGNED)
                .insert(DeviceRecord.of(ROOT + ".d1", at(1))
                        .with("i", DataType.INT32, null)
                        .with("l", DataType.INT64, 3L));
        assertThat(official.officialRows("SELECT l FROM " + ROOT + ".d1")).containsExactly("1 3");

        DeviceRecord nothing = DeviceRecord.of(ROOT + ".d2", at(2)).with("i", DataType.INT32, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.records(Alignment.ALIGNED).insert(List.of(whole(".d3", 1), nothing)))
                .withMessageContaining(ROOT + ".d2")
                .withMessageContaining("1970-01-01T00:00:00.002Z");
        assertThatIllegalArgumentException().isThrownBy(() -> session.records(Alignment.ALIGNED)
                .insertStrings(StringRecord.of(ROOT + ".d2", at(2))));
        assertThat(session.metadata().devices(ROOT + ".**").count()).isEqualTo(1);
    }

    @Test
    void whatTheServerRefusesIsToldAndTheRestIsWritten() throws Exception {
        session.createSeries(ROOT + ".d1", List.of(MeasurementSchema.of("i", DataType.INT32)), Alignment.NON_ALIGNED);
        DeviceRecord wrong = DeviceRecord.of(ROOT + ".d1", at(1))
                .with("i", DataType.STRING, "text")
                .with("l", DataType.INT64, 1L);
        DeviceRecord right = DeviceRecord.of(ROOT + ".d1", at(2)).with("l", DataType.INT64, 2L);
        DeviceRecord other = DeviceRecord.of(ROOT + ".d2", at(2)).with("l", DataType.INT64, 2L);
        for (List<DeviceRecord> records :
                List.of(List.of(wrong), List.of(wrong, right), List.of(other, wrong, right))) {
            assertThatExceptionOfType(InsertException.class)
                    .isThrownBy(() -> session.records(Alignment.NON_ALIGNED).insert(records))
                    .satisfies(refused -> assertThat(refused.failures())
                            .singleElement()
                            .satisfies(failure -> {
                                assertThat(failure.code()).isEqualTo(507);
                                assertThat(failure.reason()).contains("[i]");
                            }));
        }
        assertThat(official.officialRows("SELECT l FROM " + ROOT + ".d1")).containsExactly("1 1", "2 2");
        assertThat(official.officialRows("SELECT l FROM " + ROOT + ".d2")).containsExactly("2 2");
    }

    @Test
    void aTestStoresNothing() {
        for (Alignment alignment : Alignment.values()) {
            session.records(alignment).test(List.of(whole(".d1", 1)));
            session.records(alignment).test(List.of(whole(".d1", 1), whole(".d1", 2)));
            session.records(alignment).test(List.of(whole(".d1", 1), whole(".d2", 1)));
            StringRecord text = StringRecord.of(ROOT + ".d1", at(1)).with("i", "1");
            session.records(alignment).testStrings(List.of(text));
            session.records(alignment).testStrings(List.of(text, text));
        }
        assertThat(session.metadata().devices(ROOT + ".**").count()).isZero();
    }

    @Test
    void noRecordsAreNoRequest() {
        session.records(Alignment.ALIGNED).insert(List.of());
        session.records(Alignment.ALIGNED).insertStrings(List.of());
    }

    @Test
    void mistakesAreFoundBeforeAnythingIsSent() {
        DeviceRecord empty = DeviceRecord.of(ROOT + ".d1", at(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.with("f", DataType.FLOAT, 1.5))
                .withMessage("measurement f is to be of type FLOAT, which takes a Float, not a Double");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.with("f", DataType.FLOAT, 1.5f).with("f", DataType.FLOAT, 2f))
                .withMessageContaining("two values");
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> session.records(Alignment.ALIGNED)
                .insert(DeviceRecord.of(ROOT + ".d1", Instant.ofEpochSecond(1, 1))
                        .with("i", DataType.INT32, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> session.records(Alignment.ALIGNED).insert(empty.with("t", DataType.TEXT, "half \uD83D")))
                .withMessageContaining("measurement t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session.records(Alignment.ALIGNED)
                        .insert(empty.with("dt", DataType.DATE, LocalDate.of(999, 1, 1))))
                .withMessageContaining("measurement dt");
    }
}
