package io.dendro.integration.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.Into;
import io.dendro.query.IntoRows;
import io.dendro.query.MeasurementColumn;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that the server copies are whole: the official client reads of the copy what was written of the original. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrittenByServerTest {
    private static final List<String> DEVICES = List.of("c1", "c2");
    private static final int ROWS = 1_000;

    private final Session session;
    private final OfficialClient official;

    WrittenByServerTest(Session session) throws Exception {
        this.session = session;
        this.official = new OfficialClient(session.options().port());
    }

    @BeforeAll
    void startEmpty() {
        Databases.drop(session, "root.it_witness");
    }

    @AfterAll
    void disconnect() throws Exception {
        official.close();
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(Shape.ALIGNED, Shape.NON_ALIGNED), Arguments.of(Shape.NON_ALIGNED, Shape.ALIGNED));
    }

    @ParameterizedTest
    @MethodSource("ways")
    <E extends Record, T extends Record> void officialClientReadsWhatTheServerCopied(Shape<E> from, Shape<T> to)
            throws Exception {
        TimeseriesMapper<E> source = from.mapper().apply(session);
        TimeseriesMapper<T> target = to.mapper().apply(session);
        ScalarRecords<E> records = new ScalarRecords<>(from.type());

        for (String device : DEVICES) {
            List<E> rows = records.random("original", device, ROWS, new Random(device.hashCode()));
            source.insert(rows);
        }
        copy(source.into(target).node(to.writer(), "copy"), source, target)
                .at(from.writer().eq("original"))
                .write();

        for (String device : DEVICES) {
            List<E> rows = records.random("original", device, ROWS, new Random(device.hashCode()));
            assertThat(official.read(to.path() + ".copy." + device, Shape.columns(target)))
                    .containsExactlyElementsOf(records.rows(rows));
        }
    }

    /** Sets every column; both entities have the same. */
    private static <E, T> IntoRows<E, T> copy(Into<E, T> into, TimeseriesMapper<E> source, TimeseriesMapper<T> target) {
        List<MeasurementColumn<E, ?>> values = source.definition().measurements();
        List<MeasurementColumn<T, ?>> columns = target.definition().measurements();
        IntoRows<E, T> copy =
                into.set(typed(columns.get(0)), typed(values.get(0)).expression());
        for (int i = 1; i < columns.size(); i++) {
            copy = copy.set(typed(columns.get(i)), typed(values.get(i)).expression());
        }
        return copy;
    }

    @SuppressWarnings("unchecked") // columns of one name have values of one type
    private static <E> MeasurementColumn<E, Object> typed(MeasurementColumn<E, ?> column) {
        return (MeasurementColumn<E, Object>) column;
    }
}
