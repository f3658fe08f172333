package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionOptionsTest {

    private static final SessionOptions DEFAULTS = SessionOptions.defaults();

    @Test
    void defaultsAreThoseOfTheTable() {
        assertThat(DEFAULTS.host()).isEqualTo("127.0.0.1");
        assertThat(DEFAULTS.port()).isEqualTo(6667);
        assertThat(DEFAULTS.user()).isEqualTo("root");
        assertThat(DEFAULTS.password()).isEqualTo("root");
        assertThat(DEFAULTS.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(DEFAULTS.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(DEFAULTS.requestTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(DEFAULTS.retryTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(DEFAULTS.fetchSize()).isEqualTo(10_000);
        assertThat(DEFAULTS.maxConnections()).isEqualTo(8);
        assertThat(DEFAULTS.protocol()).isEqualTo(SessionOptions.Protocol.BINARY);
        assertThat(DEFAULTS.tabletRows()).isEqualTo(10_000);
        assertThat(DEFAULTS.tabletBytes()).isEqualTo(1_048_576);
    }

    record Change<T>(Function<SessionOptions, SessionOptions> with, Function<SessionOptions, T> get, T value) {}

    static Stream<Change<?>> changes() {
        return Stream.of(
                new Change<>(o -> o.withEndpoint("db", 1), SessionOptions::host, "db"),
                new Change<>(o -> o.withEndpoint("db", 65_535), SessionOptions::port, 65_535),
                new Change<>(o -> o.withCredentials("me", "pw"), SessionOptions::user, "me"),
                new Change<>(o -> o.withCredentials("me", "pw"), SessionOptions::password, "pw"),
                new Change<>(o -> o.withZone(ZoneId.of("Asia/Tokyo")), SessionOptions::zone, ZoneId.of("Asia/Tokyo")),
                new Change<>(
                        o -> o.withProtocol(SessionOptions.Protocol.COMPACT),
                        SessionOptions::protocol,
                        SessionOptions.Protocol.COMPACT),
                new Change<>(
                        o -> o.withConnectTimeout(Duration.ofMillis(1)),
                        SessionOptions::connectTimeout,
                        Duration.ofMillis(1)),
                new Change<>(
                        o -> o.withRequestTimeout(Duration.ofMinutes(2)),
                        SessionOptions::requestTimeout,
                        Duration.ofMinutes(2)),
                new Change<>(o -> o.withRetryTimeout(Duration.ZERO), SessionOptions::retryTimeout, Duration.ZERO),
                new Change<>(o -> o.withFetchSize(1), SessionOptions::fetchSize, 1),
                new Change<>(o -> o.withMaxConnections(3), SessionOptions::maxConnections, 3),
                new Change<>(o -> o.withTabletRows(4), SessionOptions::tabletRows, 4),
                new Change<>(o -> o.withTabletBytes(5), SessionOptions::tabletBytes, 5),
                new Change<>(SessionOptions::withoutRedirection, SessionOptions::followsRedirection, false),
                new Change<>(
                        o -> o.withTimePrecision(TimePrecision.NANOSECONDS),
                        SessionOptions::timePrecision,
                        Optional.of(TimePrecision.NANOSECONDS)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeGivesAChangedCopyAndKeepsAllElse(Change<?> change) {
        SessionOptions changed = change.with().apply(DEFAULTS);

        assertThat((Object) change.get().apply(changed)).isEqualTo(change.value());
        assertThat((Object) change.get().apply(DEFAULTS)).isNotEqualTo(change.value());
        // Each change, made on top of the others, leaves them as they are.
        SessionOptions all = DEFAULTS;
        for (Change<?> other : changes().toList()) {
            all = other.with().apply(all);
        }
        SessionOptions last = change.with().apply(all);
        assertThat(changes())
                .filteredOn(
                        other -> !other.value().equals("db") && !other.value().equals(65_535))
                .allSatisfy(
                        other -> assertThat((Object) other.get().apply(last)).isEqualTo(other.value()));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("host is empty", o -> o.withEndpoint("", 6667)),
                mistake("port 0", o -> o.withEndpoint("db", 0)),
                mistake("port 65536", o -> o.withEndpoint("db", 65_536)),
                mistake("connectTimeout", o -> o.withConnectTimeout(Duration.ZERO)),
                mistake("requestTimeout", o -> o.withRequestTimeout(Duration.ofSeconds(-1))),
                mistake("requestTimeout", o -> o.withRequestTimeout(Duration.ofDays(30))),
                mistake("requestTimeout", o -> o.withRequestTimeout(Duration.ofSeconds(Long.MAX_VALUE))),
                mistake("PT0.000001S", o -> o.withConnectTimeout(Duration.ofNanos(1000))),
                mistake("fetchSize", o -> o.withFetchSize(0)),
                mistake("maxConnections", o -> o.withMaxConnections(-1)),
                mistake("tabletRows", o -> o.withTabletRows(0)),
                mistake("tabletBytes", o -> o.withTabletBytes(0)));
    }

    private static Arguments mistake(String said, Function<SessionOptions, SessionOptions> with) {
        return Arguments.of(said, with);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aValueOutOfItsRangeIsRefusedByName(String said, Function<SessionOptions, SessionOptions> with) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with.apply(DEFAULTS))
                .withMessageContaining(said);
    }

    @Test
    void anAddressOfVersionSixIsShownInBrackets() {
        assertThat(DEFAULTS.withEndpoint("::1", 7000)).hasToString("iotdb://root:****@[::1]:7000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret", "", "****", "p@ss:w/rd"})
    void thePasswordIsMasked(String password) {
        String shown = DEFAULTS.withCredentials("me", password).toString();

        assertThat(shown).isEqualTo("iotdb://me:****@127.0.0.1:6667");
    }

    @Test
    void severalNodesMayBeNamed() {
        SessionOptions options = SessionOptions.parse("iotdb://me:pw@a:1,b,[::1]:3?retryTimeout=5s");

        assertThat(options.endpoints())
                .containsExactly(new Endpoint("a", 1), new Endpoint("b", 6667), new Endpoint("::1", 3));
        assertThat(options.retryTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options).hasToString("iotdb://me:****@a:1,b:6667,[::1]:3?retryTimeout=5s");
        assertThat(DEFAULTS.withEndpoints(options.endpoints()).host()).isEqualTo("a");
    }

    @Test
    void nodesMustBeOneOrMoreAndDifferent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withEndpoints(List.of()))
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionOptions.parse("iotdb://a:1,a:1"))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoint.parse("a:b"))
                .withMessageContaining("'a:b' is no endpoint");
    }
}
