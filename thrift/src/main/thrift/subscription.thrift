/*
 * Consuming topics. The call is an envelope; bodies have layouts of their own, which changed between 2.0.1-beta and
 * 2.0.5. A consumer is bound to its connection, and each node serves only the regions that it leads.
 */
include "common.thrift"

namespace java io.dendro.thrift

struct TPipeSubscribeReq {
  /** 1. */
  1: required i8 version
  /** 0 handshake, 1 heartbeat, 2 poll, 3 commit, 4 close, 5 subscribe, 6 unsubscribe. */
  2: required i16 type
  3: optional binary body
}

struct TPipeSubscribeResp {
  /** Only the code counts. */
  1: required common.TSStatus status
  2: required i8 version
  /** Always 0. */
  3: required i16 type
  /** Of a poll: one buffer an event; none when nothing came within the time-out. */
  4: optional list<binary> body
}
