package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dendro.Endpoint;
import io.dendro.ResultSet;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.error.ConnectionException;
import io.dendro.internal.rpc.Answers;
import io.dendro.internal.rpc.FakeServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which of several nodes is asked. */
@Timeout(20)
class NodesTest {

    private final FakeServer first = node();
    private final FakeServer second = node();
    private final SessionOptions options = first.options()
            .withRetryTimeout(Duration.ofSeconds(5))
            .withEndpoints(List.of(endpoint(first), endpoint(second)));

    private static FakeServer node() {
        return FakeServer.start().answer("executeStatementV2", request -> Answers.firstPage(List.of("TEXT"), false));
    }

    private static Endpoint endpoint(FakeServer node) {
        return node.options().endpoints().get(0);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    private static void run(Session session) {
        try (ResultSet result = session.query("SHOW VERSION")) {
            assertThat(result.next()).isFalse();
        }
    }

    @Test
    void theFirstServesAsLongAsItCan() {
        try (Session session = Session.connect(options)) {
            run(session);
            first.dropAll();
            run(session);
        }
        assertThat(first.calls()).filteredOn("executeStatementV2"::equals).hasSize(2);
        assertThat(second.calls()).isEmpty();
    }

    @Test
    void theNextServesWhenTheFirstIsNotThere() {
        first.close();
        try (Session session = Session.connect(options)) {
            run(session);
        }
        assertThat(second.calls()).contains("executeStatementV2");
    }

    @Test
    void theNextServesWhenTheFirstGoesAway() {
        try (Session session = Session.connect(options)) {
            run(session);
            first.close();
            run(session);
            run(session);
        }
        assertThat(second.calls()).filteredOn("executeStatementV2"::equals).hasSize(2);
    }

    @Test
    void aFailureNamesAllNodes() {
        first.close();
        second.close();
        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> Session.connect(options))
                .withMessageContaining(endpoint(first).toString())
                .withMessageContaining(endpoint(second).toString());
    }
}
