package io.dendro.samples.session;

import io.dendro.Alignment;
import io.dendro.DeviceRecord;
import io.dendro.Records;
import io.dendro.Session;
import io.dendro.StringRecord;
import io.dendro.Tablet;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import java.time.Instant;
import java.util.List;

/** Rows: one by one, of several devices, as texts, and column by column. */
final class Writes {
    private static final List<MeasurementSchema> COLUMNS =
            List.of(MeasurementSchema.of("temperature", DataType.FLOAT), MeasurementSchema.of("rpm", DataType.INT32));

    private Writes() {}

    static void walk(Session session) {
        records(session, Instant.parse("2026-01-15T00:00:00Z"));
        tablets(session, Instant.parse("2026-01-15T01:00:00Z"));
    }

    private static void records(Session session, Instant time) {
        // region records
        Records records = session.records(Alignment.NON_ALIGNED);
        records.insert(DeviceRecord.of("root.factory.m1", time)
                .with("temperature", DataType.FLOAT, 20.5f)
                .with("rpm", DataType.INT32, 900));
        records.insert(List.of(
                DeviceRecord.of("root.factory.m1", time.plusSeconds(1)).with("rpm", DataType.INT32, 901),
                DeviceRecord.of("root.factory.m1", time.plusSeconds(2)).with("temperature", DataType.FLOAT, 21f),
                DeviceRecord.of("root.factory.m2", time).with("state", DataType.STRING, "RUNNING")));
        records.insertStrings(StringRecord.of("root.factory.m1", time.plusSeconds(3))
                .with("temperature", "21.5")
                .with("rpm", "902"));
        // endregion
        System.out.println("inserted 5 records");
    }

    private static void tablets(Session session, Instant time) {
        // region tablets
        Tablet tablet = session.tablet(COLUMNS, Alignment.ALIGNED);
        fill(tablet, "root.factory.m3", session.server().precision().exact(time));
        session.insert(tablet);

        Tablet other = session.tablet(COLUMNS, Alignment.ALIGNED);
        fill(other, "root.factory.m4", session.server().precision().exact(time));
        session.tablets().test(List.of(tablet, other)); // sent, but not stored
        session.tablets().insert(List.of(tablet, other));
        // endregion
        System.out.println("inserted " + (tablet.rows() + other.rows()) + " rows in tablets");
    }

    // region fill
    private static void fill(Tablet tablet, String device, long start) {
        tablet.clear(device);
        for (int row = 0; row < 100; row++) {
            tablet.addRow(start + row);
            tablet.putFloat(0, 20 + row / 10f);
            if (row % 2 == 0) {
                tablet.putInt(1, 900 + row); // what is not put is null in that row
            }
        }
    }
    // endregion
}
