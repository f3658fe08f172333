package io.dendro.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void twoServersShareNoPort() {
        Ports one = Ports.free();
        Ports other = Ports.free();

        assertThat(other.taken(NodeKind.CONFIG_NODE)).isEmpty();
        assertThat(other.taken(NodeKind.DATA_NODE)).isEmpty();
        assertThat(new int[] {one.rpc(), one.configNode(), one.dataNode(), one.dataConsensus()})
                .doesNotContain(other.rpc(), other.configNode(), other.dataNode(), other.dataConsensus())
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeldPortIsTakenOnAnyInterface() throws Exception {
        Ports ports = Ports.free();
        try (ServerSocket other = new ServerSocket(ports.dataExchange())) {
            assertThat(ports.taken(NodeKind.DATA_NODE)).containsExactly(other.getLocalPort());
            assertThat(ports.taken(NodeKind.CONFIG_NODE)).isEmpty();
        }
        assertThat(ports.movedTo(6667).rpc()).isEqualTo(6667);
        assertThat(ports.movedTo(6667).configNode()).isEqualTo(ports.configNode());
    }

    @Test
    void nodesOfAClusterShareTheConfigNodeAndNothingElse() {
        Ports one = Ports.free();
        Ports other = one.beside();

        assertThat(other.configNode()).isEqualTo(one.configNode());
        assertThat(other.configNodeConsensus()).isEqualTo(one.configNodeConsensus());
        assertThat(List.of(
                        other.rpc(),
                        other.dataNode(),
                        other.dataExchange(),
                        other.schemaConsensus(),
                        other.dataConsensus()))
                .doesNotContain(
                        one.rpc(), one.dataNode(), one.dataExchange(), one.schemaConsensus(), one.dataConsensus())
                .doesNotHaveDuplicates();
    }
}
