package io.dendro.integration.reading;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.Tablet;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.testing.junit.TestDatabase;
import java.util.List;

/** Devices with as many rows of one INT32 as a test needs, a row a millisecond from 0 on; {@code v} counts them. */
final class Samples {
    private static final int TABLET_ROWS = 50_000;

    private Samples() {}

    static void write(Session session, TestDatabase database, String device, int rows) {
        Tablet tablet = session.tablet(List.of(MeasurementSchema.of("v", DataType.INT32)), Alignment.ALIGNED);
        for (int start = 0; start < rows; start += TABLET_ROWS) {
            tablet.clear(database.path() + "." + device);
            for (int row = start; row < Math.min(rows, start + TABLET_ROWS); row++) {
                tablet.addRow(row);
                tablet.putInt(0, row);
            }
            session.insert(tablet);
        }
    }
}
