/*
 * Statements in SQL, and what comes back from any query.
 *
 * A query is opened by an execute call, paged by fetchResultsV2, and released by its last page, by an error,
 * by closeOperation, or with the connection. `statementId` must come from requestStatementId on the same connection;
 * one id serves any number of open queries. Time-outs are in milliseconds.
 */
include "common.thrift"

namespace java io.dendro.thrift

// ---- SQL ------------------------------------------------------------------------------------------------------------

struct TSExecuteStatementReq {
  1: required i64 sessionId
  2: required string statement
  3: required i64 statementId
  /** Rows a page, as a soft minimum: a page is made of whole blocks. Unset or not positive: the server's choice. */
  4: optional i32 fetchSize
  /** For the whole life of the query, pauses between pages included. Unset or not positive: the server's default. */
  5: optional i64 timeout
  6: optional bool enableRedirectQuery
  7: optional bool jdbcQuery
}

struct TSExecuteBatchStatementReq {
  1: required i64 sessionId
  2: required list<string> statements
}

struct TSFetchResultsReq {
  1: required i64 sessionId
  /** Not read; may be empty. */
  2: required string statement
  3: required i32 fetchSize
  /**
   * An id that the server has forgotten gives no error but an empty last page, so never fetch on after a reconnect or a
   * failed fetch: the result would be cut short in silence.
   */
  4: required i64 queryId
  /** Send true. */
  5: required bool isAlign
  /** No effect seen: the time-out of the execute call holds. */
  6: optional i64 timeout
  /** Since 2.0.5. */
  7: optional i64 statementId
}

/** With `queryId`: releases this query. Without: releases all queries of the statement and the statement's id. */
struct TSCloseOperationReq {
  1: required i64 sessionId
  2: optional i64 queryId
  /** Without it the server answers 710. */
  3: optional i64 statementId
  /** After 2.0.7. */
  4: optional string preparedStatementName
}

/** Always answered by 704: stop a query by closeOperation or `KILL QUERY`. */
struct TSCancelOperationReq {
  1: required i64 sessionId
  2: required i64 queryId
}

// ---- Results --------------------------------------------------------------------------------------------------------

/** The row layout before the V2 calls. */
struct TSQueryDataSet {
  1: required binary time
  /** One buffer a column, of the values that are there. */
  2: required list<binary> valueList
  /** One a column; the highest bit is the first row, and 1 says that the value is there. */
  3: required list<binary> bitmapList
}

/** No longer produced. */
struct TSQueryNonAlignDataSet {
  1: required list<binary> timeList
  2: required list<binary> valueList
}

/** What a traced query did. Not seen from 2.x. */
struct TSTracingInfo {
  1: required list<string> activityList
  2: required list<i64> elapsedTimeList
  3: optional i32 seriesPathNum
  4: optional i32 seqFileNum
  5: optional i32 unSeqFileNum
  6: optional i32 sequenceChunkNum
  7: optional i64 sequenceChunkPointNum
  8: optional i32 unsequenceChunkNum
  9: optional i64 unsequenceChunkPointNum
  10: optional i32 totalPageNum
  11: optional i32 overlappedPageNum
}

struct TSExecuteStatementResp {
  1: required common.TSStatus status
  /** Absent when the statement was not a query. */
  2: optional i64 queryId
  /** Names in the order of the select list, repeated ones kept. The tree dialect does not list the time column. */
  3: optional list<string> columns
  4: optional string operationType
  /** True: the time column of the blocks means nothing (aggregates, SHOW, table dialect). */
  5: optional bool ignoreTimeStamp
  /** Logical types, one a column. The blocks carry physical ones only: a DATE looks like an INT32 there. */
  6: optional list<string> dataTypeList
  /** Answers of the old calls. */
  7: optional TSQueryDataSet queryDataSet
  8: optional TSQueryNonAlignDataSet nonAlignQueryDataSet
  /** Name to block column; a fallback for field 17. */
  9: optional map<string, i32> columnNameIndexMap
  10: optional list<string> sgColumns
  /** A bit a column, lowest first, in byte order: the column has an alias. */
  11: optional list<i8> aliasColumns
  12: optional TSTracingInfo tracingInfo
  /** The first page: blocks of rows, column by column. */
  13: optional list<binary> queryResult
  /** False: this was the last page, and the server has released the query. */
  14: optional bool moreData
  /** The new current database, after `USE`. */
  15: optional string database
  16: optional bool tableModel
  /** For each of `columns` the position of its block column. Several columns may share one; the order is arbitrary. */
  17: optional list<i32> columnIndex2TsBlockColumnIndexList
}

struct TSFetchResultsResp {
  1: required common.TSStatus status
  /** False: the end, whatever `moreData` says. */
  2: required bool hasResultSet
  3: required bool isAlign
  4: optional TSQueryDataSet queryDataSet
  5: optional TSQueryNonAlignDataSet nonAlignQueryDataSet
  6: optional list<binary> queryResult
  /** The old fetchResults gives the opposite on 2.0.1-beta: true at the end. */
  7: optional bool moreData
}

// ---- Prepared statements: after 2.0.7 -------------------------------------------------------------------------------

struct TSPrepareReq {
  1: required i64 sessionId
  2: required string sql
  3: required string statementName
}

struct TSPrepareResp {
  1: required common.TSStatus status
  2: optional i32 parameterCount
}

struct TSExecutePreparedReq {
  1: required i64 sessionId
  2: required string statementName
  /** An i32 count, then for each parameter a type byte and a value as in write.thrift; type 7 is null, no value. */
  3: required binary parameters
  4: optional i32 fetchSize
  5: optional i64 timeout
  6: required i64 statementId
}

struct TSDeallocatePreparedReq {
  1: required i64 sessionId
  2: required string statementName
}
