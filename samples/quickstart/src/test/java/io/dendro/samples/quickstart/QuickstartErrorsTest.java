package io.dendro.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.testing.IoTDBServer;
import io.dendro.testing.junit.IoTDBTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IoTDBTest
class QuickstartErrorsTest {
    private static final int WORK_FAILED = 1;
    private static final int WRONG_USE = 2;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --url http://127.0.0.1:6667      | expected iotdb://user:password@host:port
                    --url iotdb://127.0.0.1:1?zon=Z  | unknown option 'zon'; did you mean 'zone'?
                    --url iotdb://u:sesame@@h:1      | not a Dendro URL
                    --url iotdb://h:1 --port 1       | mutually exclusive
                    --port 65536                     | --port is 65536: give a number from 0 to 65535
                    --port abc                       | 'abc' is not an int
                    --machines 0                     | --machines is 0: give a number from 1 to
                    --interval 3601                  | --interval is 3601: give a number from 1 to 3600
                    --prot 6667                      | Unknown options: '--prot', '6667'
                    """)
    void refusesWrongArgumentsInOneLine(String arguments, String reason) {
        Run run = Run.of(arguments.split(" "));

        assertFailedInOneLine(run, WRONG_USE, reason);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).doesNotContain("sesame");
    }

    @Test
    void saysThatNoServerIsThere() throws IOException {
        int unused = unusedPort();

        Run run = Run.of("--url", "iotdb://root:sesame@127.0.0.1:" + unused);

        assertFailedInOneLine(run, WORK_FAILED, "cannot reach an IoTDB server at 127.0.0.1:" + unused);
        assertThat(run.errors()).doesNotContain("sesame");
    }

    @Test
    void saysThatThePasswordIsWrong(IoTDBServer server) {
        Run run = Run.of("--url", "iotdb://root:sesame@127.0.0.1:" + server.port());

        assertFailedInOneLine(run, WORK_FAILED, "does not know user 'root' with this password");
        assertThat(run.errors()).doesNotContain("sesame");
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        try (ServerSocket holder = new ServerSocket(0)) {
            Run run = Run.of("--port", String.valueOf(holder.getLocalPort()));

            assertFailedInOneLine(run, WORK_FAILED, "Port " + holder.getLocalPort() + " is in use by another process");
        }
    }

    @Test
    void showsItsHelp() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.output()).contains("--url", "--port", "--machines", "--interval", "Exit codes:");
    }

    private static void assertFailedInOneLine(Run run, int exitCode, String reason) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("Error: ")
                .contains(reason);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
