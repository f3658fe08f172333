package io.dendro.processor.model;

import io.dendro.annotation.DuplicatePolicy;
import io.dendro.processor.literal.WrittenDuration;
import java.util.Optional;

/**
 * What an entity declares of its devices and rows.
 *
 * @param timeToLive how long rows are kept; empty where that is left to the database
 * @param databaseDepth how many nodes after {@code root} name the database
 */
public record EntitySettings(Optional<WrittenDuration> timeToLive, int databaseDepth, DuplicatePolicy duplicates) {

    /** What the runtime assumes unless it is told otherwise. */
    public static final EntitySettings DEFAULT = new EntitySettings(Optional.empty(), 1, DuplicatePolicy.LAST_WINS);
}
