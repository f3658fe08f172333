package io.dendro.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.benchmark.dendro.StubSession;
import io.dendro.benchmark.workload.Capture;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.SparseReading;
import io.dendro.benchmark.workload.SparseReadingMapper;
import io.dendro.benchmark.workload.Workload;
import io.dendro.internal.session.CapturedResults;
import io.dendro.mapping.TimeseriesMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared is the same work: both sides make the same rows of the same bytes, and the rows are right. */
class SameRowsTest {

    private static final int ROWS = 1000;

    /** Answers a query with a result over given bytes. */
    private static final class Answering extends StubSession {
        private final Capture capture;

        Answering(Capture capture) {
            super(SessionOptions.defaults());
            this.capture = capture;
        }

        @Override
        public ResultSet query(String sql, QueryOptions options) {
            return CapturedResults.of(capture.names(), capture.types(), capture.positions(), capture.blocks(1));
        }
    }

    private static <E> List<E> dendro(TimeseriesMapper<E> mapper) {
        List<E> rows = new ArrayList<>();
        Spliterator<E> all = mapper.select().stream().spliterator();
        while (rows.size() < ROWS && all.tryAdvance(rows::add)) {
            // A captured result must not be read past its end.
        }
        return rows;
    }

    private static <E> List<E> official(Capture capture, RowLoops.RowLoop<E> loop) throws Exception {
        List<E> rows = new ArrayList<>();
        loop.read(OfficialDecoding.result(capture, capture.blocks(1)), rows::add);
        return rows;
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEATING", "UNIQUE"})
    void bytesBecomeTheSameRowsOnBothSides(Profile profile) throws Exception {
        List<Reading> rows = Workload.rows(profile, 1, ROWS);
        Capture capture = ServerBlocks.of(Workload.sparse(rows, 0));
        Session session = new Answering(capture);

        assertThat(dendro(new ReadingMapper(session))).isEqualTo(rows);
        assertThat(official(capture, RowLoops::byIndex)).isEqualTo(rows);
        assertThat(official(capture, RowLoops::byRowRecord)).isEqualTo(rows);
    }

    @Test
    void bytesWithNullsBecomeTheSameRowsOnBothSides() throws Exception {
        List<SparseReading> rows = Workload.sparse(Workload.rows(Profile.NULLS, 1, ROWS));
        Capture capture = ServerBlocks.of(rows);
        Session session = new Answering(capture);

        assertThat(rows).anyMatch(row -> row.pressure() == null);
        assertThat(dendro(new SparseReadingMapper(session))).isEqualTo(rows);
        assertThat(official(capture, RowLoops::sparseByIndex)).isEqualTo(rows);
        assertThat(official(capture, RowLoops::sparseByRowRecord)).isEqualTo(rows);
    }
}
