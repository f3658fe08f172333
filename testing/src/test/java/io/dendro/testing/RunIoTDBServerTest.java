package io.dendro.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class RunIoTDBServerTest {
    @Test
    void argumentsBecomeOptions() {
        IoTDBServerOptions options = RunIoTDBServer.parse(
                List.of("--port", "7000", "--directory", "d", "--heap", "512", "--property", "a=b=c"));

        assertThat(options.rpcPort()).isEqualTo(7000);
        assertThat(options.directory()).contains(Path.of("d"));
        assertThat(options.dataNodeHeap()).isEqualTo(512);
        assertThat(options.properties()).containsEntry("a", "b=c");
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunIoTDBServer.parse(List.of("--prot", "7000")))
                .withMessageContaining("--prot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunIoTDBServer.parse(List.of("--port")))
                .withMessageContaining("--port");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunIoTDBServer.parse(List.of("--port", "x")))
                .withMessageContaining("--port takes a number, not x");
    }

    @Test
    void theServerOutlivesNeitherTheEndOfInputNorAKill(@TempDir Path directory) throws Exception {
        Process orderly = run(directory);
        List<ProcessHandle> nodes = nodesOf(orderly);
        orderly.getOutputStream().close();
        assertThat(orderly.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(orderly.exitValue()).isZero();
        assertThat(nodes).noneMatch(ProcessHandle::isAlive);

        Process killed = run(directory);
        nodes = nodesOf(killed);
        killed.destroyForcibly();
        for (ProcessHandle node : nodes) {
            assertThat(node.onExit()).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private static Process run(Path directory) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunIoTDBServer.class.getName(),
                        "--directory",
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        assertThat(output.readLine()).startsWith("READY iotdb://root:root@127.0.0.1:");
        return process;
    }

    private static List<ProcessHandle> nodesOf(Process process) {
        List<ProcessHandle> nodes = process.children().toList();
        assertThat(nodes).hasSize(2).allMatch(ProcessHandle::isAlive);
        return nodes;
    }
}
