package io.dendro.integration.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one client writes the other reads, value for value, from memory and from disk. */
@IoTDBTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WitnessTest {
    private static final List<String> DEVICES = List.of("d1", "d2", "d3", "d4");
    private static final int ROWS_OF_A_DEVICE = 2_500;
    private static final int ROWS_OF_A_TABLET = 900;

    private final Session session;
    private final OfficialClient official;

    WitnessTest(Session session) throws Exception {
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

    static Stream<Shape<?>> shapes() {
        return Stream.of(Shape.ALIGNED, Shape.NON_ALIGNED);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <E extends Record> void officialClientReadsWhatDendroWrote(Shape<E> shape) throws Exception {
        TimeseriesMapper<E> mapper = shape.mapper().apply(session);
        Map<String, List<E>> written = rows(shape, "dendro", 1L);
        List<E> shuffled = new ArrayList<>();
        written.values().forEach(shuffled::addAll);
        Collections.shuffle(shuffled, new Random(2));

        assertThat(mapper.insert(shuffled).emptyRows()).isEmpty();

        for (Storage storage : Storage.values()) {
            storage.reach(official);
            for (String device : DEVICES) {
                assertEqual(
                        official.read(shape.path() + ".dendro." + device, Shape.columns(mapper)),
                        new ScalarRecords<>(shape.type()).rows(written.get(device)),
                        shape + " " + device + " in " + storage);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <E extends Record> void dendroReadsWhatTheOfficialClientWrote(Shape<E> shape) throws Exception {
        TimeseriesMapper<E> mapper = shape.mapper().apply(session);
        ScalarRecords<E> records = new ScalarRecords<>(shape.type());
        Map<String, List<E>> written = rows(shape, "official", 3L);
        for (Map.Entry<String, List<E>> device : written.entrySet()) {
            write(shape, Shape.columns(mapper), device.getKey(), records.rows(device.getValue()));
        }

        for (Storage storage : Storage.values()) {
            storage.reach(official);
            Map<String, List<E>> read = new LinkedHashMap<>();
            for (E entity : mapper.select().at(shape.writer().eq("official")).list()) {
                read.computeIfAbsent(records.device(entity), unused -> new ArrayList<>())
                        .add(entity);
            }
            assertThat(read).containsOnlyKeys(DEVICES);
            for (String device : DEVICES) {
                assertEqual(
                        records.rows(read.get(device)),
                        records.rows(written.get(device)),
                        shape + " " + device + " in " + storage);
            }
        }
    }

    /** The first device gets a request for each row, the others tablets. */
    private void write(Shape<?> shape, List<SeriesColumn> columns, String device, List<Row> rows) throws Exception {
        String path = shape.path() + ".official." + device;
        if (device.equals(DEVICES.get(0))) {
            for (Row row : rows) {
                official.writeRecord(path, columns, row, shape.aligned());
            }
            return;
        }
        for (int i = 0; i < rows.size(); i += ROWS_OF_A_TABLET) {
            List<Row> part = rows.subList(i, Math.min(rows.size(), i + ROWS_OF_A_TABLET));
            official.writeTablet(path, columns, part, shape.aligned());
        }
    }

    private static <E extends Record> Map<String, List<E>> rows(Shape<E> shape, String writer, long seed)
            throws Exception {
        Random random = new Random(seed);
        Map<String, List<E>> rows = new LinkedHashMap<>();
        for (String device : DEVICES) {
            rows.put(device, new ScalarRecords<>(shape.type()).random(writer, device, ROWS_OF_A_DEVICE, random));
        }
        return rows;
    }

    private static void assertEqual(List<Row> actual, List<Row> expected, String description) {
        for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
            assertThat(actual.get(i)).as("%s, row %d", description, i).isEqualTo(expected.get(i));
        }
        assertThat(actual).as(description).hasSameSizeAs(expected);
    }

    /** Where the server holds the rows. */
    private enum Storage {
        MEMORY,
        DISK;

        void reach(OfficialClient client) throws Exception {
            if (this == DISK) {
                client.execute("FLUSH root.it_witness");
            }
        }
    }
}
