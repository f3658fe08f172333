package io.dendro.query;

import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.SchemaException;
import io.dendro.error.StatementException;
import java.util.List;

/**
 * What it means when the server refuses the types in a query. Conditions and aggregates have the types of the entity, so
 * some device must have a series of another type; the server says neither which nor how to go on.
 */
final class TypeConflict {

    private static final int SEMANTIC_ERROR = 701;

    /** How servers (2.0.1-beta) put it: for what is selected, what is compared, and what is computed. */
    private static final List<String> SIGNS = List.of(
            "data types of the same measurement column should be the same",
            "Invalid input expression data type",
            "only support numeric data types");

    private TypeConflict() {}

    /** The exception to throw instead; the same one if it is about something else. */
    static DendroException explained(StatementException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure.statusCode().orElse(0) != SEMANTIC_ERROR || SIGNS.stream().noneMatch(message::contains)) {
            return failure;
        }
        return new SchemaException(
                "a measurement has another type on some device than the entity declares, and the server reads such devices"
                        + " in no query together; find the device with SHOW TIMESERIES, then leave it out with at(...), or"
                        + " delete that series (the server says: " + message + ")",
                Context.NONE.withStatusCode(SEMANTIC_ERROR),
                failure);
    }
}
