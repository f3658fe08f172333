package io.dendro.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(400)
class ClusterLifeTest {
    @Test
    void nodesShareTheirDataAndStopAndStartOneByOne() throws Exception {
        IoTDBCluster cluster = IoTDBCluster.start(2);
        try (cluster) {
            assertThat(cluster.endpoints())
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .contains("127.0.0.1:" + cluster.node(1).port());
            try (OfficialClient client = new OfficialClient(cluster.node(0).port())) {
                client.insert("root.shared.d1", 1, 1);
            }
            assertThat(count(cluster.node(1))).isEqualTo(1);

            cluster.node(0).stop();
            assertThat(cluster.node(0).isRunning()).isFalse();
            assertThat(cluster.node(1).isRunning()).isTrue();
            cluster.node(0).restart();
            assertThat(count(cluster.node(0))).isEqualTo(1);

            cluster.node(1).kill();
            assertThat(cluster.nodes()).extracting(IoTDBNode::isRunning).containsExactly(true, false);
            cluster.node(1).restart();
            assertThat(count(cluster.node(1))).isEqualTo(1);
            assertThat(cluster.logs().resolve("datanode-1.log")).isNotEmptyFile();
        }
        assertThat(cluster.nodes()).noneMatch(IoTDBNode::isRunning);
        assertThat(cluster.directory()).doesNotExist();
    }

    @Test
    void theNodeThatDoesNotStartIsNamed(@TempDir Path directory) {
        IoTDBServerOptions impossible =
                IoTDBServerOptions.defaults().withDirectory(directory).withDataNodeJvmOptions("-XX:+NoSuchOption");

        assertThatExceptionOfType(IoTDBServerException.class)
                .isThrownBy(() -> IoTDBCluster.start(IoTDBClusterOptions.of(2).withServer(impossible))
                        .close())
                .withMessageContaining("The server's DataNode 0 ended with exit code 1")
                .withMessageContaining("Unrecognized VM option 'NoSuchOption'");
    }

    @Test
    void impossibleClustersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> IoTDBClusterOptions.of(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IoTDBClusterOptions.of(2).withReplication(3))
                .withMessage("replication is 3: each copy needs a DataNode of its own, and there are 2");
    }

    private static long count(IoTDBNode node) throws Exception {
        try (OfficialClient client = new OfficialClient(node.port())) {
            return client.count("root.shared.d1");
        }
    }
}
