package io.dendro.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownPairsTest {

    @Test
    void readsWhatTheServerPrints() {
        assertThat(ShownPairs.read("")).contains(Map.of());
        assertThat(ShownPairs.read("{\"unit\":\"m\",\"it's\":\"so, \\ so\"}"))
                .contains(Map.of("unit", "m", "it's", "so, \\ so"));
        assertThat(ShownPairs.read("{\"a\":\"say \"no\"\"}")).contains(Map.of("a", "say \"no\""));
        assertThat(ShownPairs.read("{\"a\":\"\"}")).contains(Map.of("a", ""));
    }

    @Test
    void guessesNothing() {
        assertThat(ShownPairs.read("{\"a\":\"x\":\"y\"}")).isEmpty();
        assertThat(ShownPairs.read("{\"a\":\"x\",\"y\"}")).isEmpty();
        assertThat(ShownPairs.read("{\"}")).isEmpty();
        assertThat(ShownPairs.read("unit=m")).isEmpty();
    }
}
