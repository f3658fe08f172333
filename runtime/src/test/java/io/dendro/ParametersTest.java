package io.dendro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void valuesAreAddedToACopy() {
        Parameters one = Parameters.of("a", 1);
        Parameters two = one.and("b", "x");
        assertThat(Parameters.none().values()).isEmpty();
        assertThat(one.values()).containsExactlyEntriesOf(Map.of("a", 1));
        assertThat(two.values()).isEqualTo(Map.of("a", 1, "b", "x"));
        assertThat(Parameters.of(Map.of("a", 1, "b", "x")).values()).isEqualTo(two.values());
    }

    @Test
    void whatChangesLaterIsCopied() {
        List<Object> list = new ArrayList<>(List.of(1, 2));
        byte[] bytes = {1};
        Parameters parameters = Parameters.of("list", list).and("bytes", bytes);
        list.clear();
        bytes[0] = 9;
        assertThat((Iterable<?>) parameters.values().get("list")).hasSize(2);
        assertThat(parameters.values().get("bytes")).isEqualTo(new byte[] {1});
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", ":a", "a.b", "é", "a-b", "'"})
    void aNameIsOfLettersAndDigits(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(name, 1))
                .withMessageContaining("'" + name + "' cannot name a parameter");
    }

    @Test
    void aNameHasOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("a", 1).and("a", 1))
                .withMessageContaining(":a was given a value twice");
    }

    @Test
    void nullIsRefusedWithItsCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(Collections.singletonMap("a", null)))
                .withMessageContainingAll(":a is null", "IS NULL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("a", Arrays.asList(1, null)))
                .withMessageContainingAll(":a is null", "IS NULL");
    }

    @Test
    void valuesDoNotShow() {
        assertThat(Parameters.of("password", "s3cret")).hasToString("Parameters[password]");
    }
}
