package io.dendro.internal.rpc;

import io.dendro.annotation.AggregateFunction;
import io.dendro.thrift.TAggregationType;
import io.dendro.thrift.TSAggregationQueryReq;
import io.dendro.thrift.TSFastLastDataQueryForOneDeviceReq;
import io.dendro.thrift.TSLastDataQueryReq;
import io.dendro.thrift.TSRawDataQueryReq;
import java.util.List;
import java.util.OptionalLong;

/**
 * The queries by path that the protocol has. Paths are in the form of the server, with backquotes: that no node has any is
 * never promised, or the server would not find those that it writes without.
 */
public final class PathQueries {

    private PathQueries() {}

    /** Points with {@code start <= time < end}. */
    public static PathQuery raw(List<String> paths, long start, long end) {
        return new PathQuery((client, sessionId, statementId, statement) -> client.send(
                "executeRawDataQueryV2",
                new TSRawDataQueryReq(sessionId, paths, start, end, statementId)
                        .setFetchSize(statement.firstRows())
                        .setTimeout(statement.patience().serverMillis())
                        .setLegalPathNodes(false)));
    }

    /** The last point of each series, if it is not before a time. */
    public static PathQuery last(List<String> paths, long time) {
        return new PathQuery((client, sessionId, statementId, statement) -> client.send(
                "executeLastDataQueryV2",
                new TSLastDataQueryReq(sessionId, paths, time, statementId)
                        .setFetchSize(statement.firstRows())
                        .setTimeout(statement.patience().serverMillis())
                        .setLegalPathNodes(false)));
    }

    /**
     * The last points of one device, which the server mostly has in its cache.
     *
     * @param database that of the device; with another one the server says that there are no values
     * @param measurements as they stand in a path
     */
    public static PathQuery lastOfDevice(String database, String device, List<String> measurements) {
        return new PathQuery((client, sessionId, statementId, statement) -> client.send(
                "executeFastLastDataQueryForOneDeviceV2",
                new TSFastLastDataQueryForOneDeviceReq(sessionId, database, device, measurements, statementId)
                        .setFetchSize(statement.firstRows())
                        .setTimeout(statement.patience().serverMillis())
                        .setLegalPathNodes(false)));
    }

    /**
     * What aggregations are computed over.
     *
     * @param start inclusive; none for all time, as {@code end}
     * @param end exclusive
     * @param interval how long a window is; none for one row over all
     * @param step from the start of a window to that of the next; none for the interval
     */
    public record Windows(OptionalLong start, OptionalLong end, OptionalLong interval, OptionalLong step) {}

    /**
     * Aggregates of series.
     *
     * @param paths one for each of the functions
     */
    public static PathQuery aggregation(List<String> paths, List<AggregateFunction> functions, Windows windows) {
        return new PathQuery((client, sessionId, statementId, statement) -> {
            TSAggregationQueryReq request = new TSAggregationQueryReq(
                    sessionId,
                    statementId,
                    paths,
                    functions.stream().map(PathQueries::type).toList());
            windows.start().ifPresent(request::setStartTime);
            windows.end().ifPresent(request::setEndTime);
            windows.interval().ifPresent(request::setInterval);
            windows.step().ifPresent(request::setSlidingStep);
            client.send(
                    "executeAggregationQueryV2",
                    request.setFetchSize(statement.firstRows())
                            .setTimeout(statement.patience().serverMillis())
                            .setLegalPathNodes(false));
        });
    }

    private static TAggregationType type(AggregateFunction function) {
        return switch (function) {
            case COUNT -> TAggregationType.COUNT;
            case SUM -> TAggregationType.SUM;
            case AVG -> TAggregationType.AVG;
            case MIN -> TAggregationType.MIN_VALUE;
            case MAX -> TAggregationType.MAX_VALUE;
            case FIRST -> TAggregationType.FIRST_VALUE;
            case LAST -> TAggregationType.LAST_VALUE;
            case EXTREME -> TAggregationType.EXTREME;
            case MODE -> TAggregationType.MODE;
            case MIN_TIME -> TAggregationType.MIN_TIME;
            case MAX_TIME -> TAggregationType.MAX_TIME;
            case DURATION -> TAggregationType.TIME_DURATION;
            case STDDEV -> TAggregationType.STDDEV;
            case STDDEV_POP -> TAggregationType.STDDEV_POP;
            case STDDEV_SAMP -> TAggregationType.STDDEV_SAMP;
            case VARIANCE -> TAggregationType.VARIANCE;
            case VAR_POP -> TAggregationType.VAR_POP;
            case VAR_SAMP -> TAggregationType.VAR_SAMP;
        };
    }
}
