package io.dendro.mapping;

import io.dendro.error.InsertException.Failure;
import io.dendro.schema.EntitySchema;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server refused of one insert, so far. */
final class RefusedRows<E> {

    /** What the server says of a value that does not fit its series, or of one for which there is no series. */
    private static final Set<Integer> UNFIT_SERIES = Set.of(507, 508);

    private final EntitySchema schema;
    private List<Refusal<E>> refusals = List.of();
    private @Nullable SentRows<E> last;
    private long size;

    /** @param schema forgets devices whose series are not as they were taken to be */
    RefusedRows(EntitySchema schema) {
        this.schema = schema;
    }

    /** Whether the device's series are not as they were taken to be. */
    static boolean isOfUnfitSeries(Failure failure) {
        return UNFIT_SERIES.contains(failure.code());
    }

    /** Adds a failure. Those of one tablet follow each other. */
    @SuppressWarnings("ReferenceEquality")
    void add(Failure failure, SentRows<E> rows) {
        if (isOfUnfitSeries(failure)) {
            schema.forget(failure.device());
        }
        if (last != rows) {
            last = rows;
            size += rows.size();
        }
        if (refusals.isEmpty()) {
            refusals = new ArrayList<>();
        }
        refusals.add(new Refusal<>(
                rows.entities(),
                OptionalInt.of(failure.code()),
                Optional.of(failure.device()),
                failure.reason(),
                RefusedMeasurements.of(failure)));
    }

    /** How many rows were refused; one counts once, for however many reasons. */
    long size() {
        return size;
    }

    List<Refusal<E>> refusals() {
        return refusals;
    }
}
