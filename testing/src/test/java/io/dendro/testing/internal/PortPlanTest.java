package io.dendro.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortPlanTest {
    @TempDir
    Path folder;

    private ServerDirectory directory;

    @BeforeEach
    void open() throws ServerFailure {
        directory = ServerDirectory.open(folder);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void aNewDirectoryHasNoPorts() throws Exception {
        assertThat(PortPlan.previous(launch(Node.dataNodes(2)), 0)).isEmpty();
    }

    @Test
    void theNodesOfAClusterFindTheirPortsAgain() throws Exception {
        Launch launch = launch(Node.dataNodes(2));
        List<Ports> first = used(launch);

        assertThat(PortPlan.previous(launch, 0)).contains(first);
        assertThat(PortPlan.previous(launch, 6_667))
                .contains(List.of(first.get(0).movedTo(6_667), first.get(1)));
    }

    @Test
    void aDirectoryOfAnotherServerIsRefused() throws Exception {
        used(launch(Node.dataNodes(2)));

        for (List<Node> others : List.of(Node.dataNodes(3), Node.dataNodes(1), Node.singleDataNode())) {
            assertThatExceptionOfType(ServerFailure.class)
                    .isThrownBy(() -> PortPlan.previous(launch(others), 0))
                    .withMessageContaining(
                            "holds 2 DataNodes of another server, and " + others.size() + " are asked for")
                    .withMessageContaining("Fix:");
        }
    }

    /** Leaves what a start leaves. */
    private List<Ports> used(Launch launch) throws IOException {
        List<Ports> plan = PortPlan.free(launch, 0);
        Files.createDirectories(directory.data());
        for (int number = 0; number < plan.size(); number++) {
            new ServerConfiguration(launch, launch.dataNodes().get(number)).write(plan.get(number));
        }
        return plan;
    }

    private Launch launch(List<Node> dataNodes) {
        return new Launch(List.of(), directory, dataNodes, Map.of(), Map.of(), Duration.ofSeconds(1));
    }
}
