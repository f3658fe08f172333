package io.dendro.internal.rpc;

import io.dendro.Alignment;
import io.dendro.TimePrecision;
import io.dendro.error.Context;
import io.dendro.internal.message.Status;
import io.dendro.model.MeasurementSchema;
import io.dendro.thrift.TSDeleteDataReq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.thrift.TException;

/** The requests that create series, and delete their points. */
public final class SeriesCommands {

    private SeriesCommands() {}

    /**
     * Creates series of a device or, if they are not aligned, of several. What comes of it is false if some of them exist
     * already, and which were created is therefore not known.
     *
     * @param columns by device; all with an alias, or all without
     */
    public static Command<Boolean> createMissing(
            Map<String, List<MeasurementSchema>> columns, Alignment alignment, TimePrecision precision) {
        List<PlacedSeries> series = new ArrayList<>();
        for (Map.Entry<String, List<MeasurementSchema>> device : columns.entrySet()) {
            series.addAll(PlacedSeries.of(device.getKey(), device.getValue()));
        }
        Context context = context(series);
        Function<Status, Boolean> meaning = status -> {
            if (StatusCodes.isOnlyExisting(status)) {
                return false;
            }
            StatusCodes.check(status, context);
            return true;
        };
        return alignment == Alignment.ALIGNED
                ? aligned(series, context, meaning)
                : separate(series, context, precision, meaning);
    }

    private static Context context(List<PlacedSeries> series) {
        Set<String> devices = new HashSet<>();
        for (PlacedSeries one : series) {
            devices.add(one.device());
        }
        return devices.size() == 1 ? Context.ofDevice(series.get(0).device()) : Context.NONE;
    }

    /**
     * Creates a database. What comes of it is false if it exists, or one that serves as well.
     *
     * @param path in the form of the server
     */
    public static Command<Boolean> createDatabase(String path) {
        Context context = Context.ofStatement("CREATE DATABASE " + path);
        return new Command<>(
                context, (client, sessionId) -> client.send("setStorageGroup", sessionId, path), status -> {
                    if (status.code() == StatusCodes.DATABASE_EXISTS) {
                        return false;
                    }
                    StatusCodes.check(status, context);
                    return true;
                });
    }

    /**
     * Creates the series of an aligned device.
     *
     * @param series of one device; all with an alias, or all without
     */
    public static Command<Boolean> createAligned(List<PlacedSeries> series) {
        Context context = Context.ofDevice(series.get(0).device());
        return aligned(series, context, whole(context));
    }

    /**
     * Creates series of devices that are not aligned.
     *
     * @param series all with an alias, or all without
     */
    public static Command<Boolean> create(List<PlacedSeries> series, TimePrecision precision) {
        Context context = context(series);
        return separate(series, context, precision, whole(context));
    }

    private static Function<Status, Boolean> whole(Context context) {
        return status -> {
            StatusCodes.check(status, context);
            return true;
        };
    }

    private static Command<Boolean> aligned(
            List<PlacedSeries> series, Context context, Function<Status, Boolean> meaning) {
        return new Command<>(context, new Aligned(series), meaning);
    }

    /** Written out, since the first row of most programs needs it: a lambda of this form costs them a millisecond. */
    private record Aligned(List<PlacedSeries> series) implements Command.Sending {

        @Override
        public void send(PipelinedClient client, long sessionId) throws TException {
            client.send("createAlignedTimeseries", new SeriesCreation(sessionId, series));
        }
    }

    private static Command<Boolean> separate(
            List<PlacedSeries> series, Context context, TimePrecision precision, Function<Status, Boolean> meaning) {
        StorageProperties storage = new StorageProperties(precision);
        return new Command<>(
                context,
                (client, sessionId) ->
                        client.send("createMultiTimeseries", new SeriesCreation(sessionId, series).separate(storage)),
                meaning);
    }

    /**
     * Deletes points with {@code first <= time <= last}.
     *
     * @param statement the same in SQL
     */
    public static Command<Boolean> deletePoints(String statement, List<String> paths, long first, long last) {
        Context context = Context.ofStatement(statement);
        return new Command<>(
                context,
                (client, sessionId) -> client.send("deleteData", new TSDeleteDataReq(sessionId, paths, first, last)),
                whole(context));
    }
}
