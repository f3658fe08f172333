package io.dendro.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;

/** The names of attributes: those of the semantic conventions, where they have one. */
final class Names {

    static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    static final AttributeKey<String> STATEMENT = AttributeKey.stringKey("db.query.text");
    static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    static final AttributeKey<String> POOL = AttributeKey.stringKey("db.client.connection.pool.name");
    static final AttributeKey<String> STATE = AttributeKey.stringKey("db.client.connection.state");
    static final AttributeKey<Long> ROWS = AttributeKey.longKey("dendro.rows");
    static final AttributeKey<Long> BYTES = AttributeKey.longKey("dendro.bytes");
    static final AttributeKey<Long> WAITING = AttributeKey.longKey("dendro.waiting_ms");
    static final AttributeKey<Long> PAUSE = AttributeKey.longKey("dendro.pause_ms");

    private Names() {}
}
