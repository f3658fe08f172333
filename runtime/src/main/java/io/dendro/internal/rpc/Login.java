package io.dendro.internal.rpc;

import io.dendro.Endpoint;
import io.dendro.ServerInfo;

/** What a login gave: the numbers that every request carries, and what the server said of itself. */
record Login(Endpoint node, long sessionId, long statementId, ServerInfo server) {}
