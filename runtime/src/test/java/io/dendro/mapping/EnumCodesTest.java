package io.dendro.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dendro.annotation.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnumCodesTest {

    enum State {
        RUNNING(10),
        IDLE(20),
        FAULT(30) {
            @Override
            boolean isBad() {
                return true;
            }
        };

        private final int wireCode;

        State(int wireCode) {
            this.wireCode = wireCode;
        }

        int wireCode() {
            return wireCode;
        }

        boolean isBad() {
            return false;
        }
    }

    private static final Converter<State, Integer> CODES = EnumCodes.of(State.class, State::wireCode);
    private static final Converter<State, Integer> ORDINALS = EnumCodes.ordinals(State.class);

    @ParameterizedTest
    @EnumSource
    void everyConstantComesBackFromItsCode(State state) {
        assertThat(CODES.toStored(state)).isEqualTo(state.wireCode());
        assertThat(CODES.fromStored(state.wireCode())).isSameAs(state);
        assertThat(ORDINALS.fromStored(ORDINALS.toStored(state))).isSameAs(state);
        assertThat(ORDINALS.toStored(state)).isEqualTo(state.ordinal());
    }

    @Test
    void anUnknownCodeIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODES.fromStored(40))
                .withMessage("40 is the code of no constant of State {10=RUNNING, 20=IDLE, 30=FAULT};"
                        + " add the constant or correct the stored value");
    }

    @Test
    void twoConstantsOfOneCodeAreBothNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EnumCodes.of(State.class, State::isBad))
                .withMessageContaining("gives the code false to RUNNING and IDLE");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void aConstantWithoutCodeIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EnumCodes.<State, String>of(State.class, state -> null))
                .withMessageContaining("gives no code to RUNNING");
    }
}
