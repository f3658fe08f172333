package io.dendro.mapping;

import io.dendro.error.InsertException.Failure;
import io.dendro.write.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the server refused of one insert, so far. */
final class RefusedRows<E> {

    private final List<Refusal<E>> refusals = new ArrayList<>();
    private final Set<SentRows<E>> tablets = Collections.newSetFromMap(new IdentityHashMap<>());
    private long size;

    void add(Failure failure, SentRows<E> rows) {
        if (tablets.add(rows)) {
            size += rows.to() - rows.from();
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
