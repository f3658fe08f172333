package io.dendro.internal.untyped;

import io.dendro.Aggregation;
import io.dendro.QueryOptions;
import io.dendro.ResultSet;
import io.dendro.SeriesData;
import io.dendro.TimePrecision;
import io.dendro.internal.rpc.PathQueries;
import io.dendro.internal.rpc.SeriesCommands;
import io.dendro.model.PathPattern;
import io.dendro.observation.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Points of series by requests that name their paths. The statements that mean the same are for messages. */
public record PathData(Calls calls, TimePrecision precision) implements SeriesData {

    private static final String ROOT = "root.";

    @Override
    public void delete(List<String> patterns, Instant from, Instant to) {
        long first = precision.bound(from);
        long last = precision.bound(to) - 1;
        if (first > last) {
            return;
        }
        List<String> paths = quoted(patterns);
        String sql = "DELETE FROM " + String.join(", ", paths) + " WHERE time >= " + first + " AND time <= " + last;
        calls.repeated(Operation.DELETE, SeriesCommands.deletePoints(sql, paths, first, last));
    }

    @Override
    public ResultSet raw(List<String> patterns, Instant from, Instant to, QueryOptions options) {
        List<String> paths = quoted(patterns);
        long start = precision.bound(from);
        long end = precision.bound(to);
        String sql = "SELECT " + belowRoot(paths) + " FROM root WHERE time >= " + start + " AND time < " + end;
        return calls.query(PathQueries.raw(paths, start, end), sql, options);
    }

    @Override
    public ResultSet last(List<String> patterns, Instant from, QueryOptions options) {
        List<String> paths = quoted(patterns);
        long time = precision.bound(from);
        String sql = "SELECT LAST " + belowRoot(paths) + " FROM root WHERE time >= " + time;
        return calls.query(PathQueries.last(paths, time), sql, options);
    }

    @Override
    public ResultSet aggregate(Aggregation aggregation, QueryOptions options) {
        PathQueries.Windows windows = new PathQueries.Windows(
                OptionalLong.of(precision.bound(aggregation.from())),
                OptionalLong.of(precision.bound(aggregation.to())),
                ticks(aggregation.windows().map(Aggregation.Windows::interval).orElse(Duration.ZERO)),
                ticks(aggregation.windows().map(Aggregation.Windows::step).orElse(Duration.ZERO)));
        return calls.query(
                PathQueries.aggregation(
                        aggregation.items().stream()
                                .map(Aggregation.Item::pattern)
                                .toList(),
                        aggregation.items().stream()
                                .map(Aggregation.Item::function)
                                .toList(),
                        windows),
                sql(aggregation, windows),
                options);
    }

    private OptionalLong ticks(Duration duration) {
        return duration.isZero()
                ? OptionalLong.empty()
                : OptionalLong.of(precision.exactValue(Instant.EPOCH.plus(duration)));
    }

    private static String sql(Aggregation aggregation, PathQueries.Windows windows) {
        String items = aggregation.items().stream()
                .map(item -> item.function() + "(" + item.pattern().substring(ROOT.length()) + ")")
                .collect(Collectors.joining(", "));
        return "SELECT " + items + " FROM root WHERE time >= "
                + windows.start().orElse(Long.MIN_VALUE) + " AND time < "
                + windows.end().orElse(Long.MAX_VALUE);
    }

    private static List<String> quoted(List<String> patterns) {
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("no path is named; name at least one");
        }
        return patterns.stream().map(PathPattern::quote).toList();
    }

    private static String belowRoot(List<String> paths) {
        return paths.stream().map(path -> path.substring(ROOT.length())).collect(Collectors.joining(", "));
    }
}
