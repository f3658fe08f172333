package io.dendro.processor.model;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The time of a row.
 *
 * @param unit the unit of a {@code long}; empty for an {@code Instant}
 */
public record TimeModel(String component, String constant, Optional<TimeUnit> unit, Rounding rounding)
        implements ComponentModel {

    /** What happens to a time that is finer than the server's precision. */
    public enum Rounding {
        REFUSED,
        TRUNCATED
    }
}
