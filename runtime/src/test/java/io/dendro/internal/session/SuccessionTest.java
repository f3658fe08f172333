package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.internal.limit.TimeLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    @Test
    void aCallThatIsShorterHasTimeLeftForItsRequest() {
        Succession succession = new Succession();
        succession.begin();
        TimeLimit limit = TimeLimit.ofCall(Duration.ofMillis(1_450));

        succession.await(limit);

        assertThat(limit.isOver()).isFalse();
    }
}
