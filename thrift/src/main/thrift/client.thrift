/*
 * The service that an IoTDB 2.x DataNode offers to clients: framed transport, binary protocol (compact if the server is
 * so configured), port 6667 by default. Calls of one connection are answered in order.
 *
 * Left out are the calls between servers: pipeTransfer, handshake, sendPipeData, sendFile.
 */
include "common.thrift"
include "session.thrift"
include "statement.thrift"
include "query.thrift"
include "write.thrift"
include "schema.thrift"
include "subscription.thrift"

namespace java io.dendro.thrift

service IClientRPCService {

  // ---- Session (session.thrift)

  session.TSOpenSessionResp openSession(1: session.TSOpenSessionReq req)

  common.TSStatus closeSession(1: session.TSCloseSessionReq req)

  /** An id for the statements of this connection. Execute calls with any other id are answered by 305. */
  i64 requestStatementId(1: i64 sessionId)

  /** Needs no login. */
  session.ServerProperties getProperties()

  session.TSGetTimeZoneResp getTimeZone(1: i64 sessionId)

  common.TSStatus setTimeZone(1: session.TSSetTimeZoneReq req)

  /** Does nothing and needs no login: the cheapest sign of life. */
  common.TSStatus testConnectionEmptyRPC()

  // ---- SQL and paging (statement.thrift). Each of the three V2 calls takes any statement.

  statement.TSExecuteStatementResp executeQueryStatementV2(1: statement.TSExecuteStatementReq req)

  statement.TSExecuteStatementResp executeUpdateStatementV2(1: statement.TSExecuteStatementReq req)

  statement.TSExecuteStatementResp executeStatementV2(1: statement.TSExecuteStatementReq req)

  common.TSStatus executeBatchStatement(1: statement.TSExecuteBatchStatementReq req)

  statement.TSFetchResultsResp fetchResultsV2(1: statement.TSFetchResultsReq req)

  common.TSStatus closeOperation(1: statement.TSCloseOperationReq req)

  common.TSStatus cancelOperation(1: statement.TSCancelOperationReq req)

  // ---- Queries by path (query.thrift)

  statement.TSExecuteStatementResp executeRawDataQueryV2(1: query.TSRawDataQueryReq req)

  statement.TSExecuteStatementResp executeLastDataQueryV2(1: query.TSLastDataQueryReq req)

  statement.TSExecuteStatementResp executeFastLastDataQueryForOneDeviceV2(
      1: query.TSFastLastDataQueryForOneDeviceReq req)

  /** Since 2.0.5. */
  statement.TSExecuteStatementResp executeFastLastDataQueryForOnePrefixPath(
      1: query.TSFastLastDataQueryForOnePrefixPathReq req)

  statement.TSExecuteStatementResp executeAggregationQueryV2(1: query.TSAggregationQueryReq req)

  statement.TSExecuteStatementResp executeGroupByQueryIntervalQuery(1: query.TSGroupByQueryIntervalReq req)

  // ---- Inserting and deleting (write.thrift)

  common.TSStatus insertRecord(1: write.TSInsertRecordReq req)

  common.TSStatus insertStringRecord(1: write.TSInsertStringRecordReq req)

  common.TSStatus insertRecords(1: write.TSInsertRecordsReq req)

  common.TSStatus insertStringRecords(1: write.TSInsertStringRecordsReq req)

  common.TSStatus insertRecordsOfOneDevice(1: write.TSInsertRecordsOfOneDeviceReq req)

  common.TSStatus insertStringRecordsOfOneDevice(1: write.TSInsertStringRecordsOfOneDeviceReq req)

  common.TSStatus insertTablet(1: write.TSInsertTabletReq req)

  common.TSStatus insertTablets(1: write.TSInsertTabletsReq req)

  common.TSStatus deleteData(1: write.TSDeleteDataReq req)

  // The same requests, answered by 200 unread: for measuring the way there and back.

  common.TSStatus testInsertRecord(1: write.TSInsertRecordReq req)

  common.TSStatus testInsertStringRecord(1: write.TSInsertStringRecordReq req)

  common.TSStatus testInsertRecords(1: write.TSInsertRecordsReq req)

  common.TSStatus testInsertStringRecords(1: write.TSInsertStringRecordsReq req)

  common.TSStatus testInsertRecordsOfOneDevice(1: write.TSInsertRecordsOfOneDeviceReq req)

  common.TSStatus testInsertTablet(1: write.TSInsertTabletReq req)

  common.TSStatus testInsertTablets(1: write.TSInsertTabletsReq req)

  // ---- Databases, series and templates (schema.thrift)

  /** Creates a database. */
  common.TSStatus setStorageGroup(1: i64 sessionId, 2: string storageGroup)

  /** Deletes databases. */
  common.TSStatus deleteStorageGroups(1: i64 sessionId, 2: list<string> storageGroup)

  common.TSStatus createTimeseries(1: schema.TSCreateTimeseriesReq req)

  common.TSStatus createAlignedTimeseries(1: schema.TSCreateAlignedTimeseriesReq req)

  common.TSStatus createMultiTimeseries(1: schema.TSCreateMultiTimeseriesReq req)

  common.TSStatus deleteTimeseries(1: i64 sessionId, 2: list<string> path)

  common.TSStatus createSchemaTemplate(1: schema.TSCreateSchemaTemplateReq req)

  common.TSStatus setSchemaTemplate(1: schema.TSSetSchemaTemplateReq req)

  common.TSStatus unsetSchemaTemplate(1: schema.TSUnsetSchemaTemplateReq req)

  common.TSStatus dropSchemaTemplate(1: schema.TSDropSchemaTemplateReq req)

  common.TSStatus createTimeseriesUsingSchemaTemplate(1: schema.TCreateTimeseriesUsingSchemaTemplateReq req)

  schema.TSQueryTemplateResp querySchemaTemplate(1: schema.TSQueryTemplateReq req)

  // ---- Subscription (subscription.thrift)

  /** Mind the argument's id: the wire has -1, not 1. */
  subscription.TPipeSubscribeResp pipeSubscribe(-1: subscription.TPipeSubscribeReq req)

  // ---- Administration (session.thrift)

  session.TSConnectionInfoResp fetchAllConnectionsInfo()

  session.TSBackupConfigurationResp getBackupConfiguration()

  session.TShowConfigurationTemplateResp showConfigurationTemplate()

  session.TShowConfigurationResp showConfiguration(1: i32 nodeId)

  // ---- Prepared statements: after 2.0.7 (statement.thrift)

  statement.TSPrepareResp prepareStatement(1: statement.TSPrepareReq req)

  statement.TSExecuteStatementResp executePreparedStatement(1: statement.TSExecutePreparedReq req)

  common.TSStatus deallocatePreparedStatement(1: statement.TSDeallocatePreparedReq req)

  // ---- Before 2.x

  /** @deprecated answers in the old row layout; use executeStatementV2. */
  statement.TSExecuteStatementResp executeStatement(1: statement.TSExecuteStatementReq req)

  /** @deprecated answers in the old row layout; use executeQueryStatementV2. */
  statement.TSExecuteStatementResp executeQueryStatement(1: statement.TSExecuteStatementReq req)

  /** @deprecated answers in the old row layout; use executeUpdateStatementV2. */
  statement.TSExecuteStatementResp executeUpdateStatement(1: statement.TSExecuteStatementReq req)

  /** @deprecated answers in the old row layout, with moreData inverted; use fetchResultsV2. */
  statement.TSFetchResultsResp fetchResults(1: statement.TSFetchResultsReq req)

  /** @deprecated answers in the old row layout; use executeRawDataQueryV2. */
  statement.TSExecuteStatementResp executeRawDataQuery(1: query.TSRawDataQueryReq req)

  /** @deprecated answers in the old row layout; use executeLastDataQueryV2. */
  statement.TSExecuteStatementResp executeLastDataQuery(1: query.TSLastDataQueryReq req)

  /** @deprecated answers in the old row layout; use executeAggregationQueryV2. */
  statement.TSExecuteStatementResp executeAggregationQuery(1: query.TSAggregationQueryReq req)

  /** @deprecated answered by 300. */
  schema.TSFetchMetadataResp fetchMetadata(1: schema.TSFetchMetadataReq req)

  /** @deprecated answered by 300. */
  common.TSStatus appendSchemaTemplate(1: schema.TSAppendSchemaTemplateReq req)

  /** @deprecated answered by 300. */
  common.TSStatus pruneSchemaTemplate(1: schema.TSPruneSchemaTemplateReq req)
}
