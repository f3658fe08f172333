/*
 * Queries that name series instead of using SQL. Tree dialect only: a table session gets 305.
 *
 * Answered by TSExecuteStatementResp and paged like a statement. Times are in the server's precision, time-outs in
 * milliseconds; a path may hold wildcards where nothing else is said.
 */
namespace java io.dendro.thrift

/** Points with startTime <= time < endTime. */
struct TSRawDataQueryReq {
  1: required i64 sessionId
  2: required list<string> paths
  3: optional i32 fetchSize
  4: required i64 startTime
  5: required i64 endTime
  6: required i64 statementId
  7: optional bool enableRedirectQuery
  8: optional bool jdbcQuery
  9: optional i64 timeout
  /** A promise that no node is quoted, so that the server may split at every dot. */
  10: optional bool legalPathNodes
}

/** The last point of each series, if its time is not before `time`. */
struct TSLastDataQueryReq {
  1: required i64 sessionId
  2: required list<string> paths
  3: optional i32 fetchSize
  4: required i64 time
  5: required i64 statementId
  6: optional bool enableRedirectQuery
  7: optional bool jdbcQuery
  8: optional i64 timeout
  9: optional bool legalPathNodes
}

/**
 * Last points of one device, from the server's cache where possible. Types are physical names then.
 * A cache miss is answered by 400 with a node to ask next time, and with the full result.
 */
struct TSFastLastDataQueryForOneDeviceReq {
  1: required i64 sessionId
  2: required string db
  3: required string deviceId
  4: required list<string> sensors
  5: optional i32 fetchSize
  6: required i64 statementId
  7: optional bool enableRedirectQuery
  8: optional bool jdbcQuery
  9: optional i64 timeout
  10: optional bool legalPathNodes
}

/** Since 2.0.5; an older server does not know the call. */
struct TSFastLastDataQueryForOnePrefixPathReq {
  1: required i64 sessionId
  /** The nodes of one path, not several paths. */
  2: required list<string> prefixes
  3: optional i32 fetchSize
  4: required i64 statementId
  5: optional bool enableRedirectQuery
  6: optional bool jdbcQuery
  7: optional i64 timeout
}

enum TAggregationType {
  COUNT = 0
  AVG = 1
  SUM = 2
  FIRST_VALUE = 3
  LAST_VALUE = 4
  MAX_TIME = 5
  MIN_TIME = 6
  MAX_VALUE = 7
  MIN_VALUE = 8
  EXTREME = 9
  COUNT_IF = 10
  TIME_DURATION = 11
  MODE = 12
  COUNT_TIME = 13
  STDDEV = 14
  STDDEV_POP = 15
  STDDEV_SAMP = 16
  VARIANCE = 17
  VAR_POP = 18
  VAR_SAMP = 19
  MAX_BY = 20
  MIN_BY = 21
  UDAF = 22
  FIRST = 23
  LAST = 24
  FIRST_BY = 25
  LAST_BY = 26
  MIN = 27
  MAX = 28
  // Since 2.0.5:
  COUNT_ALL = 29
  APPROX_COUNT_DISTINCT = 30
  APPROX_MOST_FREQUENT = 31
}

/** One path an aggregation. Without times: everything. With `interval`: one row a window [start, end). */
struct TSAggregationQueryReq {
  1: required i64 sessionId
  2: required i64 statementId
  3: required list<string> paths
  4: required list<TAggregationType> aggregations
  5: optional i64 startTime
  6: optional i64 endTime
  /** Needs both times. */
  7: optional i64 interval
  /** Unset: as long as `interval`. */
  8: optional i64 slidingStep
  9: optional i32 fetchSize
  10: optional i64 timeout
  11: optional bool legalPathNodes
}

/** Made for the server's own use. */
struct TSGroupByQueryIntervalReq {
  1: required i64 sessionId
  2: required i64 statementId
  3: required string device
  4: required string measurement
  5: required i32 dataType
  6: required TAggregationType aggregationType
  7: optional string database
  8: optional i64 startTime
  9: optional i64 endTime
  10: optional i64 interval
  11: optional i32 fetchSize
  12: optional i64 timeout
  /** Since 2.0.5. */
  13: optional bool isAligned
}
