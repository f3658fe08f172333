package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryOptionsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void noneSaysNothing() {
        QueryOptions none = QueryOptions.none();
        assertThat(none.fetchSize()).isEmpty();
        assertThat(none.expectedColumns()).isEmpty();
        assertThat(none.timeout()).isEmpty();
        assertThat(none.zone()).isEmpty();
    }

    @Test
    void eachChangeKeepsTheOthers() {
        QueryOptions all = QueryOptions.none()
                .withFetchSize(5)
                .withExpectedColumns(6)
                .withTimeout(Duration.ofSeconds(7))
                .withZone(BERLIN);
        assertThat(all.fetchSize()).hasValue(5);
        assertThat(all.expectedColumns()).hasValue(6);
        assertThat(all.timeout()).contains(Duration.ofSeconds(7));
        assertThat(all.zone()).contains(BERLIN);
        assertThat(all.withFetchSize(8).withExpectedColumns(6)).isEqualTo(all.withFetchSize(8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aNumberMustBePositive(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryOptions.none().withFetchSize(value))
                .withMessageContaining("fetchSize")
                .withMessageContaining(String.valueOf(value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryOptions.none().withExpectedColumns(value))
                .withMessageContaining("expectedColumns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000999S", "PT2147483.648S"})
    void aTimeoutMustBeOfMillisecondsThatFitAnInt(Duration timeout) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryOptions.none().withTimeout(timeout))
                .withMessageContaining("timeout")
                .withMessageContaining(timeout.toString());
    }
}
