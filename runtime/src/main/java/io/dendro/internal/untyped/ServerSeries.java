package io.dendro.internal.untyped;

import io.dendro.Alignment;
import io.dendro.SeriesDefinitions;
import io.dendro.Session;
import io.dendro.internal.rpc.Command;
import io.dendro.internal.rpc.PlacedSeries;
import io.dendro.internal.rpc.SeriesCommands;
import io.dendro.model.DeviceName;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SeriesName;
import io.dendro.observation.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Series by the requests that create them, and by statements for the rest. */
public record ServerSeries(Session session, Calls calls) implements SeriesDefinitions {

    @Override
    public void create(Map<String, List<MeasurementSchema>> series) {
        series.values().forEach(Alignment.NON_ALIGNED::check);
        create(
                series.entrySet().stream().flatMap(device -> placed(device.getKey(), device.getValue())),
                part -> SeriesCommands.create(part, session.timePrecision()));
    }

    @Override
    public void createAligned(String device, List<MeasurementSchema> series) {
        Alignment.ALIGNED.check(series);
        create(placed(device, series), SeriesCommands::createAligned);
    }

    private static Stream<PlacedSeries> placed(String device, List<MeasurementSchema> series) {
        String path = DeviceName.parse(device).text();
        return series.stream().map(schema -> new PlacedSeries(path, schema));
    }

    /** In a request that gives aliases each series must have one, so those without are asked for in one of their own. */
    private void create(Stream<PlacedSeries> series, Function<List<PlacedSeries>, Command<Boolean>> creation) {
        Calls all = calls.oneCall();
        series
                .collect(Collectors.partitioningBy(
                        one -> one.schema().properties().alias().isPresent()))
                .values()
                .stream()
                .filter(part -> !part.isEmpty())
                .forEach(part -> all.once(Operation.SCHEMA, creation.apply(part)));
    }

    @Override
    public boolean exists(String path) {
        return session.metadata().series(SeriesName.parse(path).text()).first().isPresent();
    }

    @Override
    public void delete(List<String> patterns) {
        session.execute("DELETE TIMESERIES " + SqlDatabases.quoted(patterns));
    }
}
