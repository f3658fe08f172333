package io.dendro.internal.rpc;

import java.security.CodeSource;
import org.apache.thrift.transport.TTransport;

/** The Thrift library that was found at run time, which build tools may have made older than the one that is needed. */
final class ThriftLibrary {

    private static final String NEEDED = "0.23.0";

    private ThriftLibrary() {}

    /** What to say when it lacks something that the stubs call. */
    static IllegalStateException unfit(LinkageError error) {
        String found = TTransport.class.getPackage().getImplementationVersion();
        CodeSource source = TTransport.class.getProtectionDomain().getCodeSource();
        return new IllegalStateException(
                "libthrift on the class path does not fit: found " + (found == null ? "an unknown version" : found)
                        + (source == null ? "" : " in " + source.getLocation()) + ", needed " + NEEDED
                        + " or later; name org.apache.thrift:libthrift:" + NEEDED
                        + " in the build's own dependencies, as another library asks for the older one (" + error + ")",
                error);
    }
}
