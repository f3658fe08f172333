package io.dendro.query;

import io.dendro.error.Context;
import io.dendro.error.DendroException;
import io.dendro.error.MappingException;
import io.dendro.error.SchemaException;
import io.dendro.error.StatementException;
import java.util.List;
import java.util.Set;

/**
 * What it means when types do not fit. Conditions, aggregates and readers have the types of the entity, so some device must
 * have a series of another type; the server does not say which, so it is asked, once the query has failed.
 */
final class TypeConflict {

    private static final int EXECUTION_ERROR = 301;
    private static final int SEMANTIC_ERROR = 701;

    /**
     * How servers (2.0.1-beta) put it: for what is selected, what is compared, what is computed, and what is sorted. The last
     * two are all that is said when the server itself trips over a value of another type.
     */
    private static final List<String> SIGNS = List.of(
            "data types of the same measurement column should be the same",
            "Invalid input expression data type",
            "only support numeric data types",
            "only support data types",
            "cannot be cast to [",
            "is aborted by internal error",
            "org.apache.tsfile.read.common.block.column.");

    /** How results put it that a column is of another type than it is read as. Functions of users fail with other words. */
    private static final String MISFIT = " cannot be read as ";

    private static final Set<Integer> CODES = Set.of(EXECUTION_ERROR, SEMANTIC_ERROR);

    private static final String CURE =
            "; declare the type that the series have, delete those of another type, or leave their"
                    + " devices out with at(...), as the server reads series of several types in no query together";

    private TypeConflict() {}

    /** The exception to throw where the server refused a statement; the same one if it is about something else. */
    static DendroException ofStatement(StatementException failure, Question<?> question) {
        String message = String.valueOf(failure.getMessage());
        int code = failure.statusCode().orElse(0);
        if (!CODES.contains(code) || SIGNS.stream().noneMatch(message::contains)) {
            return failure;
        }
        String found = found(failure, question);
        if (!found.isEmpty()) {
            return new SchemaException(
                    found + CURE + " (the server says: " + message + ")", Context.NONE.withStatusCode(code), failure);
        }
        return code != SEMANTIC_ERROR
                ? failure
                : new SchemaException(
                        "a measurement has another type on some device than the entity declares, and the server reads such"
                                + " devices in no query together; find the device with SHOW TIMESERIES, then leave it out"
                                + " with at(...), or delete that series (the server says: " + message + ")",
                        Context.NONE.withStatusCode(code),
                        failure);
    }

    /** The exception to throw where a column has another type than it is read as; the same one if no series shows why. */
    static MappingException ofColumns(MappingException failure, Question<?> question) {
        String found = found(failure, question);
        return found.isEmpty()
                ? failure
                : new MappingException(
                        found + CURE + " (" + failure.getMessage() + ")", Context.ofStatement(question.sql()), failure);
    }

    /** The exception to throw where a cell has another type than it is read as; the same one if no series shows why. */
    static RuntimeException ofCell(IllegalStateException failure, Question<?> question) {
        if (!String.valueOf(failure.getMessage()).contains(MISFIT)) {
            return failure;
        }
        String found = found(failure, question);
        return found.isEmpty()
                ? failure
                : new SchemaException(
                        found + CURE + " (" + failure.getMessage() + ")", Context.ofStatement(question.sql()), failure);
    }

    /** What is found; nothing if looking for it fails too, which must not hide the failure. */
    private static String found(RuntimeException failure, Question<?> question) {
        try {
            return String.join("; ", ConflictingSeries.of(question));
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
            return "";
        }
    }
}
