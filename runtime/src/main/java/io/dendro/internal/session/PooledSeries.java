package io.dendro.internal.session;

import io.dendro.Alignment;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.internal.limit.Allowance;
import io.dendro.internal.rpc.SeriesCommands;
import io.dendro.model.MeasurementSchema;
import io.dendro.observation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Creates what a device lacks of its series, over the connections of a session.
 *
 * @param allowance how much time all requests together have
 */
record PooledSeries(SessionResources session, Allowance allowance) {

    void create(String device, List<MeasurementSchema> columns, Alignment alignment) {
        alignment.check(columns);
        if (ask(device, columns, alignment)) {
            return;
        }
        SeriesReview review = new SeriesReview(device, columns);
        List<MeasurementSchema> missing;
        try (ResultSet shown = new PooledQueries(session, allowance).query(review.sql(), QueryOptions.none())) {
            missing = review.missing(shown);
        }
        if (!missing.isEmpty()) {
            ask(device, missing, alignment);
        }
    }

    /** Returns false if some exist; a request that names an existing series may create none of the others. */
    private boolean ask(String device, List<MeasurementSchema> columns, Alignment alignment) {
        PooledCalls calls = new PooledCalls(session, allowance);
        boolean created = true;
        // Series with an alias and series without are asked for in requests of their own.
        for (List<MeasurementSchema> part : columns.stream()
                .collect(Collectors.partitioningBy(
                        column -> column.properties().alias().isPresent()))
                .values()) {
            created &= part.isEmpty()
                    || calls.repeated(
                            Operation.SCHEMA,
                            SeriesCommands.createMissing(device, part, alignment, session.precision()));
        }
        return created;
    }
}
