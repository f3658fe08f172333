package io.dendro.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class StartFailureTest {
    @TempDir
    Path directory;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            assertThatStartFails(options().withRpcPort(port))
                    .withMessageStartingWith("Port " + port + " is in use")
                    .withMessageContaining("Fix:")
                    .withMessageNotContaining("\n");
        }
    }

    @Test
    void aMissingVersionIsNamedWithTheRepositoriesThatWereAsked() {
        assertThatStartFails(options().withVersion("0.0.0-none"))
                .withMessageContaining("Apache IoTDB 0.0.0-none could not be fetched")
                .withMessageContaining("org.apache.iotdb:iotdb-server:jar:0.0.0-none")
                .withMessageContaining("Maven is online")
                .withMessageContaining("://")
                .withMessageContaining("Fix:");
    }

    @Test
    void aJvmThatDoesNotStartShowsWhatItPrinted() {
        assertThatStartFails(options().withDataNodeJvmOptions("-XX:+NoSuchOption"))
                .withMessageContaining("The server's DataNode ended with exit code 1")
                .withMessageContaining("Unrecognized VM option 'NoSuchOption'")
                .withMessageContaining(directory.resolve("logs").toString());
    }

    @Test
    void aServerThatRefusesItsConfigurationShowsItsLog() {
        assertThatStartFails(options().withProperty("timestamp_precision", "hours"))
                .withMessageContaining("ended with exit code")
                .withMessageContaining("timestamp precision")
                .withMessageContaining("confignode.log");
    }

    @Test
    void whatTheLauncherSetsIsRefusedAsAProperty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().withProperty("dn_rpc_port", "6667"))
                .withMessageContaining("withRpcPort");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().withProperty("dn_data_dirs", "/data"))
                .withMessageContaining("withDirectory");
        assertThatIllegalArgumentException().isThrownBy(() -> options().withProperty("a", "b\nc=d"));
        assertThatIllegalArgumentException().isThrownBy(() -> options().withRpcPort(65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> options().withDataNodeHeap(0));
    }

    private IoTDBServerOptions options() {
        return IoTDBServerOptions.defaults().withDirectory(directory);
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<IoTDBServerException> assertThatStartFails(
            IoTDBServerOptions options) {
        return assertThatExceptionOfType(IoTDBServerException.class)
                .isThrownBy(() -> IoTDBServer.start(options).close());
    }
}
