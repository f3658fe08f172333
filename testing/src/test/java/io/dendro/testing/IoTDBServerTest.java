package io.dendro.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class IoTDBServerTest {
    @Test
    void aTemporaryServerServesAtOnceComesBackAndLeavesNothing() throws Exception {
        IoTDBServer server = IoTDBServer.start();
        try (server) {
            int port = server.port();
            long pid = server.dataNodePid();
            assertThat(server.url()).isEqualTo("iotdb://root:root@127.0.0.1:" + port);
            execute(server, "SET TTL TO root.other.** 3600000");
            insertAndCount(server, 1);

            server.stop();
            assertThat(isAlive(pid)).isFalse();
            server.restart();

            assertThat(server.port()).isEqualTo(port);
            insertAndCount(server, 2);
            execute(server, "FLUSH");

            server.kill();
            assertThat(isAlive(server.dataNodePid())).isFalse();
            server.restart();

            insertAndCount(server, 3);
            assertThat(server.logs().resolve("datanode.log")).isNotEmptyFile();
        }
        assertThat(isAlive(server.dataNodePid())).isFalse();
        assertThat(server.directory()).doesNotExist();
    }

    @Test
    void aLaterServerGoesOnWithTheDataOfItsDirectory(@TempDir Path directory) throws Exception {
        IoTDBServerOptions options = IoTDBServerOptions.defaults()
                .withDirectory(directory.resolve("with space"))
                .withProperty("timestamp_precision", "us");
        IoTDBServer first = IoTDBServer.start(options);
        insertAndCount(first, 1);
        first.close();
        first.close();
        assertThatIllegalStateException().isThrownBy(first::restart).withMessageContaining("closed");

        try (IoTDBServer second = IoTDBServer.start(options);
                IoTDBServer beside = IoTDBServer.start()) {
            insertAndCount(second, 2);
            insertAndCount(beside, 1);
            assertThat(precisionOf(second)).isEqualTo("us");
            assertThat(precisionOf(beside)).isEqualTo("ms");
            assertThat(beside.port()).isNotEqualTo(second.port());
        }
        assertThat(directory.resolve("with space/data")).isNotEmptyDirectory();
    }

    private static void insertAndCount(IoTDBServer server, long expected) throws Exception {
        try (OfficialClient client = new OfficialClient(server)) {
            client.insert("root.kept.d1", expected, expected);
            assertThat(client.count("root.kept.d1")).isEqualTo(expected);
        }
    }

    private static void execute(IoTDBServer server, String statement) throws Exception {
        try (OfficialClient client = new OfficialClient(server)) {
            client.execute(statement);
        }
    }

    private static String precisionOf(IoTDBServer server) throws Exception {
        try (OfficialClient client = new OfficialClient(server)) {
            return client.timestampPrecision();
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
