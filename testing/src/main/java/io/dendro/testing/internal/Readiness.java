package io.dendro.testing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells whether a server can do what a client will ask first. */
final class Readiness {
    private final int configNodePort;
    private final boolean tls;
    private final boolean compact;

    Readiness(int configNodePort, Map<String, String> properties) {
        this.configNodePort = configNodePort;
        this.tls = Boolean.parseBoolean(properties.get("enable_thrift_ssl"));
        this.compact = Boolean.parseBoolean(properties.get("dn_rpc_thrift_compression_enable"));
    }

    /** The ConfigNode answers, so a DataNode may ask it to join. */
    boolean configNodeAnswers() {
        try {
            clusterStatus();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Clients of this DataNode get an answer, and the ConfigNode has heard that it runs. */
    boolean serves(int rpcPort) {
        try {
            askAsClient(rpcPort);
            return text(call(configNodePort, "showDataNodes", ThriftProbe.NO_ARGUMENTS))
                    .contains(runningAt(rpcPort));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The ConfigNode has heard of all nodes and regions. Before that a first insert fails for want of an available region. */
    boolean nothingIsUnknown() {
        try {
            return count(clusterStatus(), "Unknown") == 0 && count(regionStatus(), "Unknown") == 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void askAsClient(int port) throws IOException {
        if (tls) {
            ThriftProbe.connect(port);
        } else {
            call(port, "getProperties", ThriftProbe.NO_ARGUMENTS);
        }
    }

    private String clusterStatus() throws IOException {
        return text(call(configNodePort, "showCluster", ThriftProbe.NO_ARGUMENTS));
    }

    private String regionStatus() throws IOException {
        byte[] request = compact ? ThriftProbe.EMPTY_COMPACT_REQUEST : ThriftProbe.EMPTY_REQUEST;
        return text(call(configNodePort, "showRegion", request));
    }

    /** The property of the DataNode switches the ConfigNode to the compact protocol too. */
    private byte[] call(int port, String method, byte[] arguments) throws IOException {
        return compact
                ? ThriftProbe.callCompact(port, method, arguments)
                : ThriftProbe.callBinary(port, method, arguments);
    }

    /** One char a byte, so that lengths stay what they are. */
    private static String text(byte[] reply) {
        return new String(reply, StandardCharsets.ISO_8859_1);
    }

    /** Counts a whole Thrift string: a database named Unknown is no status. */
    private int count(String reply, String word) {
        String field = string(word);
        int found = 0;
        for (int at = reply.indexOf(field); at >= 0; at = reply.indexOf(field, at + 1)) {
            found++;
        }
        return found;
    }

    /** Three fields of a DataNode, as they follow each other in the reply: status, address and port for clients. */
    private String runningAt(int port) {
        return compact
                ? string("Running") + "\u0018" + string(ServerProperties.LOOPBACK) + "\u0015" + zigZag(port)
                : string("Running") + "\13\0\3" + string(ServerProperties.LOOPBACK) + "\10\0\4" + fourBytes(port);
    }

    /** With its length before it. */
    private String string(String word) {
        return (compact ? "" : "\0\0\0") + (char) word.length() + word;
    }

    private static String fourBytes(int number) {
        return "\0\0" + (char) (number >>> 8) + (char) (number & 0xFF);
    }

    /** As the compact protocol writes a positive number: doubled, in groups of seven bits, the lowest first. */
    private static String zigZag(int number) {
        StringBuilder bytes = new StringBuilder();
        int rest = number << 1;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.append((char) ((rest & 0x7F) | 0x80));
        }
        return bytes.append((char) rest).toString();
    }
}
