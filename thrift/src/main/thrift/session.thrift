/*
 * Logging in and out, and what the server tells about itself.
 *
 * A session is the connection: the server never compares a `sessionId` with the one it gave, and releases everything
 * when the socket closes.
 */
include "common.thrift"

namespace java io.dendro.thrift

/** Only V3 is accepted by 2.x; the others are answered by 201. */
enum TSProtocolVersion {
  IOTDB_SERVICE_PROTOCOL_V1 = 0
  IOTDB_SERVICE_PROTOCOL_V2 = 1
  IOTDB_SERVICE_PROTOCOL_V3 = 2
}

struct TSOpenSessionReq {
  1: required TSProtocolVersion client_protocol
  /** A Java zone id such as `UTC` or `+08:00`. A bad one is answered by a protocol exception, not by a status. */
  2: required string zoneId
  3: required string username
  /** Sent as it is; only TLS hides it. */
  4: optional string password
  /** Known keys: `version` (`V_1_0`), `sql_dialect` (`tree` or `table`), `db` (table dialect only, not checked). */
  5: optional map<string, string> configuration
}

struct TSOpenSessionResp {
  1: required common.TSStatus status
  2: required TSProtocolVersion serverProtocolVersion
  /** -1 after a failed login. */
  3: optional i64 sessionId
  /** Known key: `timestamp_precision` (`ms`, `us` or `ns`). */
  4: optional map<string, string> configuration
}

/** Releases statements and queries. The connection stays logged in: close the socket as well. */
struct TSCloseSessionReq {
  1: required i64 sessionId
}

struct TSGetTimeZoneResp {
  1: required common.TSStatus status
  2: required string timeZone
}

struct TSSetTimeZoneReq {
  1: required i64 sessionId
  2: required string timeZone
}

/** The server's version and limits. Readable before login, which makes it the probe for optional features. */
struct ServerProperties {
  1: required string version
  2: required list<string> supportedTimeAggregationOperations
  3: required string timestampPrecision
  4: i32 maxConcurrentClientNum
  /** The largest request that the server accepts, in bytes. A longer one closes the socket. */
  5: optional i32 thriftMaxFrameSize
  6: optional bool isReadOnly
  7: optional string buildInfo
  8: optional string logo
}

/** By which door a client came in. */
enum TSConnectionType {
  THRIFT_BASED = 0
  MQTT_BASED = 1
  INTERNAL = 2
  REST_BASED = 3
}

struct TSConnectionInfo {
  1: required string userName
  /** Milliseconds since the epoch, whatever the server's time precision. */
  2: required i64 logInTime
  /** The client's `ip:port`. */
  3: required string connectionId
  4: required TSConnectionType type
}

/** The clients that are logged in to the asked node. */
struct TSConnectionInfoResp {
  1: required list<TSConnectionInfo> connectionInfoList
}

struct TSBackupConfigurationResp {
  1: required common.TSStatus status
  2: optional bool enableOperationSync
  3: optional string secondaryAddress
  4: optional i32 secondaryPort
}

/** The keys that a node can be configured with, as text. */
struct TShowConfigurationTemplateResp {
  1: required common.TSStatus status
  2: required string content
}

/** The configuration of one node, as text. */
struct TShowConfigurationResp {
  1: required common.TSStatus status
  2: required string content
}
