package io.dendro.internal.batch;

import io.dendro.write.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entity on its way into the queue. */
final class Row<E> {

    private final E entity;
    private final long bytes;
    private final byte @Nullable [] stored;
    private final @Nullable Refusal<E> refusal;

    private Row(E entity, long bytes, byte @Nullable [] stored, @Nullable Refusal<E> refusal) {
        this.entity = entity;
        this.bytes = bytes;
        this.stored = stored;
        this.refusal = refusal;
    }

    static <E> Row<E> of(E entity, long bytes) {
        return new Row<>(entity, bytes, null, null);
    }

    /** A row in the form in which a store keeps it. */
    static <E> Row<E> stored(E entity, byte[] stored) {
        return new Row<>(entity, stored.length, stored, null);
    }

    /** A row that a store cannot have. */
    static <E> Row<E> refused(E entity, Refusal<E> refusal) {
        return new Row<>(entity, 0, null, refusal);
    }

    E entity() {
        return entity;
    }

    /** About how many bytes it takes. */
    long bytes() {
        return bytes;
    }

    /** Not to be changed. */
    byte @Nullable [] stored() {
        return stored;
    }

    Optional<Refusal<E>> refusal() {
        return Optional.ofNullable(refusal);
    }
}
