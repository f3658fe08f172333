/*
 * What every answer of the server is made of.
 *
 * Reading these files: a field is `required` or `optional` exactly as the server reads it. A missing required field
 * is answered by a protocol exception (type 7); an unknown one is skipped, on both sides. "Since 2.0.5" and the like
 * name the first release that knows a field; an older server skips it. "After 2.0.7" means: seen in development
 * versions only, to be set for no released server.
 */
namespace java io.dendro.thrift

/** Where a node listens. */
struct TEndPoint {
  /** The node's configured RPC address. Ignore `0.0.0.0`: the node does not know a better name for itself. */
  1: required string ip
  2: required i32 port
}

/**
 * The outcome of a call.
 *
 * Success is 200, and also 400, which adds "another node would have been the better one to ask".
 * A failed write may be a partial one: with codes such as 507 and 607 the good columns and rows were stored.
 */
struct TSStatus {
  1: required i32 code
  2: optional string message
  /**
   * The parts of a batch. With 302 this may list only the failed parts, so it is not to be indexed by the request's
   * positions, except after executeBatchStatement.
   */
  3: optional list<TSStatus> subStatus
  /** Which node to address for this device from now on. May come with any code; the call itself is done. */
  4: optional TEndPoint redirectNode
  /** The server holds the failure to be temporary. Absent means no. */
  5: optional bool needRetry
  /** After 2.0.7. */
  6: optional binary responseData
}
