package io.dendro.integration.session;

import static io.dendro.integration.entity.ReadingMapper.PLANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dendro.ResultSet;
import io.dendro.ServerVersion;
import io.dendro.Session;
import io.dendro.SessionOptions;
import io.dendro.TimePrecision;
import io.dendro.error.AuthenticationException;
import io.dendro.error.ConnectionException;
import io.dendro.integration.Databases;
import io.dendro.integration.entity.Reading;
import io.dendro.integration.entity.ReadingMapper;
import io.dendro.testing.junit.IoTDBTest;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How sessions begin and end, and what they say when they cannot. */
@IoTDBTest
@Timeout(60)
class SessionLifeTest {
    private static final Instant NOON = Instant.parse("2024-06-01T12:00:00Z");

    private final Session shared;

    SessionLifeTest(Session session) {
        shared = session;
    }

    @Test
    void aSessionKnowsItsServer() {
        try (ResultSet result = shared.query("SHOW VERSION")) {
            assertThat(result.next()).isTrue();
            assertThat(shared.server().version()).isEqualTo(result.getText(result.column("Version")));
        }
        assertThat(shared.server().release().map(ServerVersion::major)).hasValue(2);
        assertThat(shared.server().precision()).isEqualTo(TimePrecision.MILLISECONDS);
    }

    @Test
    void aWrongPasswordIsRefusedAndNotRepeated() {
        AuthenticationException refusal = catchThrowableOfType(
                AuthenticationException.class,
                () -> Session.connect(shared.options().withCredentials("root", "not-the-password")));
        assertThat(refusal.statusCode()).hasValue(801);
        assertThat(refusal.isTransient()).isFalse();
        assertThat(refusal).hasMessageContaining("password").message().doesNotContain("not-the-password");
    }

    @Test
    void passwordsDoNotShow() {
        try (Session session = Session.connect(shared.options())) {
            assertThat(session.toString()).contains("root").doesNotContain("root:root");
            assertThat(session.options().toString()).doesNotContain("root:root");
        }
    }

    @Test
    void aPortWithoutServerIsNamed() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> Session.connect(shared.options().withEndpoint("127.0.0.1", free)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("127.0.0.1:" + free);
    }

    @Test
    void aClosedSessionSaysSo() {
        Session session = Session.connect(shared.options());
        ReadingMapper readings = new ReadingMapper(session);
        session.close();
        session.close();

        assertThatThrownBy(() -> session.execute("FLUSH"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> session.query("SHOW DATABASES"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> readings.select().list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> readings.insert(Reading.of(NOON, "p", 1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> readings.delete().at(PLANT.eq("p")).execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aResultOfAClosedSessionDoesNotEndAsIfComplete() {
        Databases.drop(shared, "root.it_readings");
        Session session = Session.connect(shared.options().withFetchSize(100));
        ReadingMapper readings = new ReadingMapper(session);
        readings.insert(IntStream.range(0, 50_000)
                .mapToObj(i -> Reading.of(NOON.plusMillis(i), "long", 1, i))
                .toList());
        try (Stream<Reading> rows = readings.select().stream()) {
            Iterator<Reading> iterator = rows.iterator();
            iterator.next();
            session.close();
            assertThatThrownBy(() -> iterator.forEachRemaining(row -> {})).hasMessageContaining("closed");
        }
    }

    @Test
    void aProtocolThatTheServerDoesNotSpeakIsNamed() {
        assertThatThrownBy(() -> Session.connect(shared.options().withProtocol(SessionOptions.Protocol.COMPACT)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("compact");
    }

    @Test
    void aLoginThatIsNotAnsweredTakesNoLongerThanAConnectionMay() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> Session.connect(shared.options()
                            .withEndpoint("127.0.0.1", silent.getLocalPort())
                            .withConnectTimeout(Duration.ofMillis(500))))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining(":" + silent.getLocalPort());
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }
}
