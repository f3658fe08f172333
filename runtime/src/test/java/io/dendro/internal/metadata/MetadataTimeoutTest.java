package io.dendro.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dendro.Session;
import io.dendro.error.RequestTimeoutException;
import io.dendro.internal.rpc.FakeServer;
import io.dendro.internal.rpc.Faults;
import io.dendro.metadata.MetadataQuery;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question about metadata with a time of its own, asked of a server that is silent. */
@Timeout(60)
class MetadataTimeoutTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final FakeServer server = FakeServer.start().over(Faults.at("executeStatementV2", Faults.silence()));

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Consumer<MetadataQuery<?>>> waysToAsk() {
        return Stream.of(MetadataQuery::list, MetadataQuery::first, MetadataQuery::count);
    }

    @ParameterizedTest
    @MethodSource("waysToAsk")
    void itEndsWithItsOwnTimeoutInsteadOfTheSessions(Consumer<MetadataQuery<?>> ask) {
        long start = System.nanoTime();
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofSeconds(15)))) {
            MetadataQuery<?> devices = session.metadata().devices("root.**").withTimeout(SHORT);

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(() -> ask.accept(devices))
                    .withMessageContaining("the query's timeout of 200 ms")
                    .withMessageContaining("root.**");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, Duration.ofSeconds(10));
    }

    @Test
    void theQuestionItWasMadeOfKeepsTheTimeoutOfTheSession() {
        try (Session session = Session.connect(server.options().withRequestTimeout(Duration.ofMillis(300)))) {
            MetadataQuery<?> devices = session.metadata().devices("root.**");
            assertThat(devices.withTimeout(SHORT)).isNotSameAs(devices);

            assertThatExceptionOfType(RequestTimeoutException.class)
                    .isThrownBy(devices::list)
                    .withMessageContaining("the request timeout of 300 ms");
        }
    }

    @Test
    void aTimeoutOfNothingIsRefused() {
        try (Session session = Session.connect(server.options())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> session.metadata().devices("root.**").withTimeout(Duration.ZERO))
                    .withMessageContaining("timeout");
        }
    }
}
