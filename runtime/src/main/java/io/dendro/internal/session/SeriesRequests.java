package io.dendro.internal.session;

import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.error.HandshakeException;
import io.dendro.error.PermanentException;
import io.dendro.error.SchemaException;
import io.dendro.internal.limit.Allowance;
import io.dendro.model.MeasurementSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the server about the series of devices, and for them.
 *
 * @param allowance how much time all requests together have
 */
record SeriesRequests(SessionResources session, Allowance allowance, DeviceKind kind) {

    /** A device that is asked for by itself costs the server as much as so many series do in a long answer. */
    private static final int WORTH_A_REQUEST = 250;

    /** How many series may be told of in an answer that spares so many requests. */
    int worth(int spared) {
        return WORTH_A_REQUEST * spared;
    }

    /** What a device has. */
    SeriesReview look(String device) {
        SeriesReview review = new SeriesReview(kind.columns());
        try (ResultSet shown = query(SeriesReview.sql(device))) {
            review.read(shown, Integer.MAX_VALUE);
        }
        return review;
    }

    /**
     * What several devices have, and others whose paths are like theirs: not of all if those are many.
     *
     * @param mostSeries that are told of
     */
    SeriesReview look(List<String> devices, int mostSeries) {
        SeriesReview review = new SeriesReview(kind.columns());
        Optional<String> pattern = CommonPattern.of(devices);
        if (pattern.isPresent()) {
            try (ResultSet shown = query(SeriesReview.sql(pattern.get()) + " LIMIT " + mostSeries)) {
                review.read(shown, mostSeries);
            } catch (HandshakeException e) {
                throw e;
            } catch (PermanentException e) {
                // Whoever may not see what is there may be allowed to create it.
                return new SeriesReview(kind.columns());
            }
        }
        return review;
    }

    /** All series of these devices. */
    Map<String, List<MeasurementSchema>> all(List<String> devices) {
        Map<String, List<MeasurementSchema>> all = new LinkedHashMap<>();
        for (String device : devices) {
            all.put(device, kind.columns());
        }
        return all;
    }

    private ResultSet query(String sql) {
        return new PooledQueries(session, allowance).query(sql, QueryOptions.none());
    }

    /**
     * Creates series.
     *
     * @param lacking by device
     * @param refusals gets the devices that cannot have theirs
     * @return the devices of which some exist: a request that names one of those may have created none of the others
     */
    List<String> create(Map<String, List<MeasurementSchema>> lacking, Map<String, SchemaException> refusals) {
        // Series with an alias and series without are asked for in requests of their own.
        Map<String, List<MeasurementSchema>> plain = new LinkedHashMap<>();
        Map<String, List<MeasurementSchema>> aliased = new LinkedHashMap<>();
        for (Map.Entry<String, List<MeasurementSchema>> device : lacking.entrySet()) {
            for (MeasurementSchema series : device.getValue()) {
                add(device.getKey(), series, series.properties().alias().isPresent() ? aliased : plain);
            }
        }
        Set<String> doubtful = new LinkedHashSet<>(created(plain, refusals));
        doubtful.addAll(created(aliased, refusals));
        return List.copyOf(doubtful);
    }

    private static void add(String device, MeasurementSchema series, Map<String, List<MeasurementSchema>> parts) {
        List<MeasurementSchema> part = parts.get(device);
        if (part == null) {
            part = new ArrayList<>();
            parts.put(device, part);
        }
        part.add(series);
    }

    private List<String> created(Map<String, List<MeasurementSchema>> parts, Map<String, SchemaException> refusals) {
        parts.keySet().removeAll(refusals.keySet());
        return new CreationRequests(session, allowance, kind, parts).create(refusals);
    }
}
