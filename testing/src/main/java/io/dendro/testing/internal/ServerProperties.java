package io.dendro.testing.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The server's properties that we decide. */
public final class ServerProperties {
    static final String LOOPBACK = "127.0.0.1";

    private ServerProperties() {}

    /** Ports, addresses and directories belong to the launcher; a user who set one would break it. */
    public static Set<String> reserved() {
        Set<String> keys =
                new LinkedHashSet<>(of(new Ports(0, 0, 0, 0, 0, 0, 0)).keySet());
        keys.addAll(directories(Path.of(""), Path.of("")).keySet());
        return keys;
    }

    /** What makes a single small node start fast. A user may override each. */
    static Map<String, String> defaults() {
        Map<String, String> properties = new LinkedHashMap<>();
        // Data regions keep the server's default, for their write path is what users measure. So does the ConfigNode:
        // the log of SimpleConsensus cannot be read past a SET TTL, and what came after it is lost at the next start.
        properties.put("schema_region_consensus_protocol_class", "org.apache.iotdb.consensus.simple.SimpleConsensus");
        // One node is elected by itself, and waits only for its own patience to end.
        properties.put("config_node_ratis_rpc_leader_election_timeout_min_ms", "200");
        properties.put("config_node_ratis_rpc_leader_election_timeout_max_ms", "400");
        properties.put("schema_replication_factor", "1");
        properties.put("data_replication_factor", "1");
        properties.put("heartbeat_interval_in_ms", "200");
        properties.put("dn_join_cluster_retry_interval_ms", "200");
        properties.put("cn_metric_level", "OFF");
        properties.put("dn_metric_level", "OFF");
        properties.put("cn_metric_reporter_list", "");
        properties.put("dn_metric_reporter_list", "");
        return properties;
    }

    /** What so many copies of the data need; goes before the defaults. */
    public static Map<String, String> ofCluster(int dataNodes, int replication) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("data_replication_factor", "" + replication);
        if (replication > 1) {
            // SimpleConsensus knows one copy only. Ratis serves as long as it has a majority: of two copies neither may
            // fail, of three one may.
            properties.put("schema_region_consensus_protocol_class", "org.apache.iotdb.consensus.ratis.RatisConsensus");
            properties.put("schema_replication_factor", "" + Math.min(dataNodes, replication | 1));
        }
        return properties;
    }

    static Map<String, String> of(Ports ports) {
        String seed = LOOPBACK + ":" + ports.configNode();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("cn_internal_address", LOOPBACK);
        properties.put("cn_internal_port", "" + ports.configNode());
        properties.put("cn_consensus_port", "" + ports.configNodeConsensus());
        properties.put("cn_seed_config_node", seed);
        properties.put("dn_seed_config_node", seed);
        properties.put("dn_rpc_address", LOOPBACK);
        properties.put("dn_rpc_port", "" + ports.rpc());
        properties.put("dn_internal_address", LOOPBACK);
        properties.put("dn_internal_port", "" + ports.dataNode());
        properties.put("dn_mpp_data_exchange_port", "" + ports.dataExchange());
        properties.put("dn_schema_region_consensus_port", "" + ports.schemaConsensus());
        properties.put("dn_data_region_consensus_port", "" + ports.dataConsensus());
        return properties;
    }

    static Ports ports(Properties written) {
        return new Ports(
                port(written, "dn_rpc_port"),
                port(written, "cn_internal_port"),
                port(written, "cn_consensus_port"),
                port(written, "dn_internal_port"),
                port(written, "dn_mpp_data_exchange_port"),
                port(written, "dn_schema_region_consensus_port"),
                port(written, "dn_data_region_consensus_port"));
    }

    private static int port(Properties written, String key) {
        return Integer.parseInt(written.getProperty(key, "0").strip());
    }

    /** The folders of a ConfigNode and a DataNode. */
    static Map<String, String> directories(Path configNode, Path dataNode) {
        Map<String, Path> paths = new LinkedHashMap<>();
        paths.put("cn_system_dir", configNode.resolve("system"));
        paths.put("cn_consensus_dir", configNode.resolve("consensus"));
        paths.put("cn_pipe_receiver_file_dir", configNode.resolve("pipe"));
        paths.put("dn_system_dir", dataNode.resolve("system"));
        paths.put("dn_data_dirs", dataNode.resolve("data"));
        paths.put("dn_consensus_dir", dataNode.resolve("consensus"));
        paths.put("dn_wal_dirs", dataNode.resolve("wal"));
        paths.put("dn_tracing_dir", dataNode.resolve("tracing"));
        paths.put("dn_sync_dir", dataNode.resolve("sync"));
        paths.put("dn_pipe_receiver_file_dirs", dataNode.resolve("pipe"));
        paths.put("sort_tmp_dir", dataNode.resolve("tmp"));
        Map<String, String> properties = new LinkedHashMap<>();
        paths.forEach((key, path) -> properties.put(key, path.toString()));
        return properties;
    }

    /** In the syntax of property files, where a backslash escapes. */
    static String text(Map<String, String> properties) {
        return properties.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining());
    }
}
