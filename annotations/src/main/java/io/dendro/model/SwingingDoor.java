package io.dendro.model;

/**
 * What the server may leave out of a series when it writes it to disk: values that lie close to the line between their
 * neighbours (swinging door trending).
 *
 * @param deviation how far a value may lie off the line, in the measurement's own unit; positive and finite
 * @param minMillis a value no later than this after the last stored one is left out whatever it is; 0 for no such rule
 * @param maxMillis a value this long after the last stored one is stored whatever it is; {@link #NO_LIMIT} for no such rule
 */
public record SwingingDoor(double deviation, long minMillis, long maxMillis) {

    /** As {@link #maxMillis}: no value is stored for the sake of time alone. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /** @throws IllegalArgumentException if the deviation is not positive or the times contradict each other */
    public SwingingDoor {
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "a dead band of " + deviation + " is not a positive number; give the deviation that may be lost");
        }
        if (minMillis < 0 || maxMillis <= minMillis) {
            throw new IllegalArgumentException("a dead band from " + minMillis + " ms to " + maxMillis
                    + " ms is empty; give a least time of 0 or more and a greater greatest time");
        }
    }
}
