package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({"2.0.1-beta, 2, 0, 1", "1.3.2, 1, 3, 2", "2.0.6-SNAPSHOT, 2, 0, 6", "10.20.30.40, 10, 20, 30"})
    void theNumbersCountAndWhatFollowsThemDoesNot(String text, int major, int minor, int patch) {
        assertThat(ServerVersion.parse(text)).hasValue(new ServerVersion(major, minor, patch));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "UNKNOWN", "none", "2", "2.0", "2.0.x", "v2.0.1", "2.0.1beta", "-1.0.0", "2.0.9999999999"})
    void whatDoesNotBeginWithThreeNumbersIsNoVersion(String text) {
        assertThat(ServerVersion.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.0.1, 2.0.2", "2.0.9, 2.0.10", "2.0.99, 2.1.0", "1.99.99, 2.0.0"})
    void laterReleasesAreGreater(String earlier, String later) {
        ServerVersion first = ServerVersion.parse(earlier).orElseThrow();
        ServerVersion second = ServerVersion.parse(later).orElseThrow();

        assertThat(first).isLessThan(second);
        assertThat(first.isAtLeast(second)).isFalse();
        assertThat(second.isAtLeast(first)).isTrue();
        assertThat(second.isAtLeast(second)).isTrue();
    }

    @Property
    void theTextOfAVersionIsReadAsTheSame(
            @ForAll @IntRange(max = 999_999_999) int major,
            @ForAll @IntRange(max = 999_999_999) int minor,
            @ForAll @IntRange(max = 999_999_999) int patch) {
        ServerVersion version = new ServerVersion(major, minor, patch);

        assertThat(ServerVersion.parse(version.toString())).hasValue(version);
        assertThat(ServerVersion.parse(version + "-beta")).hasValue(version);
    }

    @Test
    void noNumberIsNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerVersion(2, -1, 0))
                .withMessageContaining("2.-1.0");
    }
}
