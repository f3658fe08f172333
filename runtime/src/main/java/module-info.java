/** Sessions, mappers and typed queries. What is in {@code io.dendro.internal} is not exported and may change. */
module io.dendro.runtime {
    // For applications.
    exports io.dendro;
    exports io.dendro.error;
    exports io.dendro.metadata;
    exports io.dendro.observation;
    exports io.dendro.query;
    exports io.dendro.schema;
    exports io.dendro.tls;
    exports io.dendro.write;

    // For generated code, which is a part of the applications' modules. Stable within a major version, not for use by
    // hand.
    exports io.dendro.mapping;

    requires transitive io.dendro.annotations;
    requires io.dendro.thrift;
    requires org.apache.thrift;
    requires org.slf4j;
    requires static transitive org.jspecify;
}
