package io.dendro.integration.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Session;
import io.dendro.integration.Databases;
import io.dendro.mapping.TimeseriesMapper;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of one shape that must come back as they went.
 *
 * @param type of the rows, for the name of the test
 * @param mapper makes the mapper
 * @param rows one with all values and one with as few as the shape allows, at least
 */
record RoundTrip<E>(Class<E> type, Function<Session, ? extends TimeseriesMapper<E>> mapper, List<E> rows) {
    static final String DATABASE = "root.it_shapes";
    static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");
    static final Instant LATER = NOON.plusSeconds(1);

    static void startEmpty(Session session) {
        Databases.drop(session, DATABASE);
    }

    /** Writes the rows, and reads them from the server's memory and then from its disk. */
    void run(Session session) {
        TimeseriesMapper<E> readings = mapper.apply(session);
        readings.schema().create();
        assertThat(readings.insert(rows).rows()).isEqualTo(rows.size());

        expect(readings.select().list());
        session.execute("FLUSH " + DATABASE);
        expect(readings.select().list());
    }

    private void expect(List<E> read) {
        assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactlyInAnyOrderElementsOf(rows);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
