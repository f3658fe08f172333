package io.dendro.query;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a result, and where to go on. Immutable.
 *
 * @param rows in the order of their times, then of their devices
 * @param next the key of the page after this; empty if this is the last one
 */
public record Page<E>(List<E> rows, Optional<PageKey> next) {

    /** Takes a copy of the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}
