package io.dendro.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.benchmark.dendro.EncodingSession;
import io.dendro.benchmark.workload.Profile;
import io.dendro.benchmark.workload.Reading;
import io.dendro.benchmark.workload.ReadingMapper;
import io.dendro.benchmark.workload.Scale;
import io.dendro.benchmark.workload.SparseReading;
import io.dendro.benchmark.workload.SparseReadingMapper;
import io.dendro.benchmark.workload.Workload;
import io.dendro.internal.wire.TabletBuffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.iotdb.session.util.SessionUtils;
import org.apache.tsfile.write.record.Tablet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared is the same work: both sides make the same bytes of the same rows. */
class SameBytesTest {

    private static final int ROWS = Scale.BATCH;

    private record Encoded(String device, ByteBuffer times, ByteBuffer values) {}

    /** Keeps a copy of what would be sent. */
    private static final class Recording extends EncodingSession {
        private final List<Encoded> sent = new ArrayList<>();

        Recording() {
            super(ROWS);
        }

        @Override
        protected void send(TabletBuffer tablet) {
            super.send(tablet);
            sent.add(new Encoded(
                    tablet.device(), copy(encoded().times()), copy(encoded().values())));
        }
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    private static <E> Encoded official(Profile profile, List<E> rows, Tablets.Filler<E> filler) {
        Tablet tablet = Tablets.create(profile, Workload.machine(0), ROWS);
        for (int row = 0; row < ROWS; row++) {
            filler.fill(tablet, row, rows.get(row));
        }
        return new Encoded(
                tablet.getDeviceId(), SessionUtils.getTimeBuffer(tablet), SessionUtils.getValueBuffer(tablet));
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEATING", "UNIQUE"})
    void rowsBecomeTheSameBytesOnBothSides(Profile profile) {
        List<Reading> rows = Workload.rows(profile, 1, ROWS);
        Recording dendro = new Recording();
        new ReadingMapper(dendro).insert(rows);

        assertThat(dendro.sent).singleElement().satisfies(sent -> {
            assertThat(sent).isEqualTo(withoutFlags(official(profile, rows, Tablets::byName)));
            assertThat(sent).isEqualTo(official(profile, rows, Tablets::intoArrays));
        });
    }

    /** Filled by name, a tablet says of each column that it has no null; saying nothing means the same. */
    private static Encoded withoutFlags(Encoded encoded) {
        ByteBuffer values = encoded.values();
        int flags = Tablets.NAMES.size();
        assertThat(values.slice(values.limit() - flags, flags)).isEqualTo(ByteBuffer.allocate(flags));
        return new Encoded(encoded.device(), encoded.times(), values.slice(0, values.limit() - flags));
    }

    /** What stands in place of a null is each side's own, so all but the length and the bitmaps may differ. */
    @Test
    void rowsWithNullsBecomeAsManyBytesWithTheSameBitmaps() {
        List<SparseReading> rows = Workload.sparse(Workload.rows(Profile.NULLS, 1, ROWS));
        Recording dendro = new Recording();
        new SparseReadingMapper(dendro).insert(rows);

        Encoded byName = official(Profile.NULLS, rows, Tablets::sparseByName);
        assertThat(dendro.sent).singleElement().satisfies(encoded -> {
            assertThat(encoded.times()).isEqualTo(byName.times());
            assertThat(encoded.values().remaining()).isGreaterThan(29 * ROWS);
        });
        assertThat(bitmap(
                        official(Profile.NULLS, rows, Tablets::sparseIntoArrays).values()))
                .isEqualTo(bitmap(byName.values()))
                .isEqualTo(bitmap(dendro.sent.get(0).values()));
    }

    /**
     * The bitmap of the second of six columns, the only one that has nulls, stands before the flags of the last four. Its
     * last byte belongs to no row.
     */
    private static ByteBuffer bitmap(ByteBuffer values) {
        int length = ROWS / 8 + 1;
        return values.slice(values.limit() - 4 - length, length - 1);
    }
}
