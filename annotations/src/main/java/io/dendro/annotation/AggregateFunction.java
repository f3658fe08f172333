package io.dendro.annotation;

/**
 * What {@link Aggregated} computes from many values. All but {@link #COUNT} are null where there are none. Of values that
 * are converted there are only a count, the first and the last, and their times: the server computes with what is stored.
 */
public enum AggregateFunction {
    /** How many values there are; 0 where there are none. */
    COUNT,
    /** The sum of numbers, in double precision. */
    SUM,
    /** The mean of numbers. */
    AVG,
    /** The smallest number, date or instant. */
    MIN,
    /** The largest number, date or instant. */
    MAX,
    /** The earliest value. */
    FIRST,
    /** The latest value. */
    LAST,
    /** The number furthest from zero. */
    EXTREME,
    /** The boolean or number that occurs most often. */
    MODE,
    /** The time of the earliest value, an {@link java.time.Instant}. */
    MIN_TIME,
    /** The time of the latest value, an {@link java.time.Instant}. */
    MAX_TIME,
    /** How long it is from the earliest value to the latest, a {@link java.time.Duration}. */
    DURATION,
    /** The standard deviation of a sample of numbers. */
    STDDEV,
    /** The standard deviation of all numbers there are. */
    STDDEV_POP,
    /** The same as {@link #STDDEV}. */
    STDDEV_SAMP,
    /** The variance of a sample of numbers. */
    VARIANCE,
    /** The variance of all numbers there are. */
    VAR_POP,
    /** The same as {@link #VARIANCE}. */
    VAR_SAMP
}
