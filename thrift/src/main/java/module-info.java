/** The stubs of the server's protocol, for the runtime alone. */
module io.dendro.thrift {
    exports io.dendro.thrift to
            io.dendro.runtime;

    // An automatic module: libthrift has a name in its manifest, and no descriptor.
    requires transitive org.apache.thrift;
    requires org.slf4j;
}
