package io.dendro.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void twoServersShareNoPort() {
        Ports one = Ports.free();
        Ports other = Ports.free();

        assertThat(other.taken()).isEmpty();
        assertThat(new int[] {one.rpc(), one.configNode(), one.dataNode(), one.dataConsensus()})
                .doesNotContain(other.rpc(), other.configNode(), other.dataNode(), other.dataConsensus())
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeldPortIsTakenOnAnyInterface() throws Exception {
        Ports ports = Ports.free();
        try (ServerSocket other = new ServerSocket(ports.dataExchange())) {
            assertThat(ports.taken()).containsExactly(other.getLocalPort());
        }
        assertThat(ports.movedTo(6667).rpc()).isEqualTo(6667);
        assertThat(ports.movedTo(6667).configNode()).isEqualTo(ports.configNode());
    }
}
