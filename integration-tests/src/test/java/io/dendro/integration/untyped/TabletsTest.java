package io.dendro.integration.untyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.error.InsertException;
import io.dendro.integration.Databases;
import io.dendro.integration.rules.UncheckedClient;
import io.dendro.metadata.DeviceInfo;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.IoTDBTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tablets of several devices travel together. */
@IoTDBTest
class TabletsTest {
    private static final String ROOT = "root.it_untyped_tablets";

    private final Session session;
    private final UncheckedClient official;

    TabletsTest(Session session) throws Exception {
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

    private Tablet tablet(String device, Alignment alignment, int rows) {
        Tablet tablet = session.tablet(
                List.of(MeasurementSchema.of("i", DataType.INT32), MeasurementSchema.of("a.s", DataType.STRING)),
                alignment);
        tablet.clear(ROOT + device);
        for (int row = 1; row <= rows; row++) {
            tablet.addRow(row);
            tablet.putInt(0, row);
            if (row % 2 == 0) {
                tablet.putText(1, "row " + row);
            }
        }
        return tablet;
    }

    @Test
    void alignedOnesBesideOthers() throws Exception {
        session.tablets()
                .insert(List.of(
                        tablet(".a1", Alignment.ALIGNED, 8),
                        tablet(".`n-1`", Alignment.NON_ALIGNED, 2),
                        tablet(".none", Alignment.ALIGNED, 0),
                        tablet(".a2", Alignment.ALIGNED, 3)));

        String columns = "SELECT i, `a.s` FROM " + ROOT;
        assertThat(official.officialRows(columns + ".a1")).hasSize(8).startsWith("1 1 null", "2 2 row 2");
        assertThat(official.officialRows(columns + ".a2")).hasSize(3);
        assertThat(official.officialRows(columns + ".`n-1`")).containsExactly("1 1 null", "2 2 row 2");
        assertThat(session.metadata().devices(ROOT + ".**").list())
                .extracting(DeviceInfo::path, DeviceInfo::isAligned)
                .containsExactlyInAnyOrder(
                        tuple(ROOT + ".a1", true), tuple(ROOT + ".a2", true), tuple(ROOT + ".`n-1`", false));
    }

    @Test
    void ofOneThatDoesNotFitTheRestIsWritten() throws Exception {
        session.createSeries(ROOT + ".d1", List.of(MeasurementSchema.of("i", DataType.BLOB)), Alignment.NON_ALIGNED);
        assertThatExceptionOfType(InsertException.class)
                .isThrownBy(() -> session.tablets()
                        .insert(List.of(
                                tablet(".d1", Alignment.NON_ALIGNED, 2), tablet(".d2", Alignment.NON_ALIGNED, 2))))
                .satisfies(refused -> assertThat(refused.statusCode()).hasValue(507));
        assertThat(official.officialRows("SELECT `a.s` FROM " + ROOT + ".d1")).containsExactly("2 row 2");
        assertThat(official.officialRows("SELECT i FROM " + ROOT + ".d2")).containsExactly("1 1", "2 2");
    }

    @Test
    void aTestStoresNothing() {
        session.tablets().test(List.of(tablet(".d1", Alignment.ALIGNED, 3), tablet(".d2", Alignment.ALIGNED, 3)));
        session.tablets().insert(List.of());
        assertThat(session.metadata().devices(ROOT + ".**").count()).isZero();
    }
}
