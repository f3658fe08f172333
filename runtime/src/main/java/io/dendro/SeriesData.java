package io.dendro;

import java.time.Instant;
import java.util.List;

/**
 * The points of series that are named by their paths, without a statement. Thread-safe.
 *
 * <p>A pattern is the path of a series, or one with wildcards: {@code *} is any one node, {@code **} one node or more. It has
 * backquotes where its nodes need them; words of SQL may come plain. One that no statement takes is an
 * {@link io.dendro.model.InvalidPathException}, before anything is sent. Of series that do not exist nothing is found.
 *
 * <p>Ranges of time go from an instant, which belongs to them, to another, which does not; {@link Instant#MIN} and
 * {@link Instant#MAX} leave them open. The columns of a result are those that the server gives: whole paths.
 */
public interface SeriesData {

    /** Deletes all points of series; the series stay. */
    default void delete(List<String> patterns) {
        delete(patterns, Instant.MIN, Instant.MAX);
    }

    /** Deletes the points of series in a range of time. A deletion whose answer was lost is made again. */
    void delete(List<String> patterns, Instant from, Instant to);

    /** The points of series in a range of time: a row for each time, a column for each series. */
    default ResultSet raw(List<String> patterns, Instant from, Instant to) {
        return raw(patterns, from, to, QueryOptions.none());
    }

    /** As {@link #raw(List, Instant, Instant)}, run otherwise than the session's options say. */
    ResultSet raw(List<String> patterns, Instant from, Instant to, QueryOptions options);

    /** The last point of each series: the columns Timeseries, Value and DataType, all texts, and the time. */
    default ResultSet last(List<String> patterns) {
        return last(patterns, Instant.MIN);
    }

    /** As {@link #last(List)}, of those series whose last point is not before an instant. */
    default ResultSet last(List<String> patterns, Instant from) {
        return last(patterns, from, QueryOptions.none());
    }

    /** As {@link #last(List, Instant)}, run otherwise than the session's options say. */
    ResultSet last(List<String> patterns, Instant from, QueryOptions options);

    /** Aggregates of series, in columns such as {@code COUNT(root.factory.m7.temperature)}. */
    default ResultSet aggregate(Aggregation aggregation) {
        return aggregate(aggregation, QueryOptions.none());
    }

    /** As {@link #aggregate(Aggregation)}, run otherwise than the session's options say. */
    ResultSet aggregate(Aggregation aggregation, QueryOptions options);
}
