package io.dendro.write;

import io.dendro.annotation.DuplicatePolicy;
import java.util.Optional;

/**
 * How one insert is done, where that differs from what its entity declares. Immutable; each {@code with} method gives a
 * changed copy.
 *
 * @param duplicates what becomes of rows of one device and time; see {@link #withDuplicates}
 */
public record InsertOptions(Optional<DuplicatePolicy> duplicates) {

    private static final InsertOptions NONE = new InsertOptions(Optional.empty());

    /** All as the entity says. */
    public static InsertOptions none() {
        return NONE;
    }

    /** What becomes of two rows of the call that have the same device and time. */
    public InsertOptions withDuplicates(DuplicatePolicy policy) {
        return new InsertOptions(Optional.of(policy));
    }
}
