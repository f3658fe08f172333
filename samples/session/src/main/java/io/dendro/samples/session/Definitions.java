package io.dendro.samples.session;

import io.dendro.Databases;
import io.dendro.SeriesDefinitions;
import io.dendro.Session;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Databases, once called storage groups, and series. */
final class Definitions {
    private Definitions() {}

    static void walk(Session session) {
        databases(session);
        series(session);
    }

    private static void databases(Session session) {
        // region databases
        Databases databases = session.databases();
        databases.create("root.trial");
        databases.create("root.factory");
        databases.setTimeToLive("root.factory", Duration.ofDays(36_500));
        databases.delete("root.trial");
        // endregion
        System.out.println("root.trial exists: " + databases.exists("root.trial"));
        System.out.println("root.factory exists: " + databases.exists("root.factory"));
    }

    private static void series(Session session) {
        // region series
        SeriesDefinitions series = session.series();
        series.create(
                "root.factory.m1",
                MeasurementSchema.of("temperature", DataType.FLOAT, Encoding.GORILLA)
                        .withAlias("temp")
                        .withTag("unit", "C")
                        .withAttribute("sensor", "PT100"));
        series.create(Map.of(
                "root.factory.m1", List.of(MeasurementSchema.of("rpm", DataType.INT32)),
                "root.factory.m2", List.of(MeasurementSchema.of("rpm", DataType.INT32))));
        series.createAligned(
                "root.factory.m3",
                List.of(
                        MeasurementSchema.of("temperature", DataType.FLOAT),
                        MeasurementSchema.of("rpm", DataType.INT32)));
        series.delete("root.factory.m2.rpm");
        boolean isThere = series.exists("root.factory.m1.rpm");
        boolean isGone = !series.exists("root.factory.m2.rpm");
        // endregion
        System.out.println("root.factory.m1.rpm exists: " + isThere);
        System.out.println("root.factory.m2.rpm is gone: " + isGone);
    }
}
