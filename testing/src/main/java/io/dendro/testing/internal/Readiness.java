package io.dendro.testing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells whether a server can do what a client will ask first. */
final class Readiness {
    private final Ports ports;
    private final boolean tls;
    private final boolean compact;

    Readiness(Ports ports, Map<String, String> properties) {
        this.ports = ports;
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

    /**
     * Clients get an answer, and the ConfigNode has heard that the DataNode and all regions run. Before
     * that a first insert fails for want of an available region.
     */
    boolean clientsAreServed() {
        try {
            askAsClient();
            String cluster = clusterStatus();
            return count(cluster, "Running") == Node.values().length
                    && count(cluster, "Unknown") == 0
                    && count(regionStatus(), "Unknown") == 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void askAsClient() throws IOException {
        if (tls) {
            ThriftProbe.connect(ports.rpc());
        } else {
            call(ports.rpc(), "getProperties", ThriftProbe.NO_ARGUMENTS);
        }
    }

    private String clusterStatus() throws IOException {
        return text(call(ports.configNode(), "showCluster", ThriftProbe.NO_ARGUMENTS));
    }

    private String regionStatus() throws IOException {
        byte[] request = compact ? ThriftProbe.EMPTY_COMPACT_REQUEST : ThriftProbe.EMPTY_REQUEST;
        return text(call(ports.configNode(), "showRegion", request));
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

    /** Counts a whole Thrift string, its length included: a database named Unknown is no status. */
    private int count(String reply, String word) {
        String field = (compact ? "" : "\0\0\0") + (char) word.length() + word;
        int found = 0;
        for (int at = reply.indexOf(field); at >= 0; at = reply.indexOf(field, at + 1)) {
            found++;
        }
        return found;
    }
}
