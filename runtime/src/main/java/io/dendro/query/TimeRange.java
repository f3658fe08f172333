package io.dendro.query;

/**
 * Timestamps of the server from one to another, both included.
 *
 * @param first the first timestamp; {@link Long#MIN_VALUE} when there is no lower bound
 * @param last the last timestamp; {@link Long#MAX_VALUE} when there is no upper bound
 */
record TimeRange(long first, long last) {

    static final TimeRange ALL = new TimeRange(Long.MIN_VALUE, Long.MAX_VALUE);

    static final TimeRange NONE = new TimeRange(Long.MAX_VALUE, Long.MIN_VALUE);

    static TimeRange from(long timestamp) {
        return new TimeRange(timestamp, Long.MAX_VALUE);
    }

    static TimeRange to(long timestamp) {
        return new TimeRange(Long.MIN_VALUE, timestamp);
    }

    TimeRange intersection(TimeRange other) {
        return new TimeRange(Math.max(first, other.first), Math.min(last, other.last));
    }

    boolean isBoundedBelow() {
        return first != Long.MIN_VALUE;
    }

    boolean isBoundedAbove() {
        return last != Long.MAX_VALUE;
    }

    boolean isEmpty() {
        return first > last;
    }
}
