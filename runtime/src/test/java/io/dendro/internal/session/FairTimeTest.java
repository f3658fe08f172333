package io.dendro.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.dendro.Endpoint;
import io.dendro.internal.limit.TimeLimit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FairTimeTest {

    private static final Endpoint NODE = new Endpoint("127.0.0.1", 6667);
    private static final Endpoint OTHER = new Endpoint("127.0.0.1", 6668);

    /** One such wait proves nothing, even if the machine stalls for a moment; two do. */
    private static final Duration TRIED = Duration.ofMillis(120);

    private final FairTime fairTime = new FairTime();

    private boolean wasHad(Endpoint node, TimeLimit limit) {
        return fairTime.wasHad(node, System.nanoTime() - TRIED.toNanos(), limit);
    }

    @Test
    void whatCallsOfLittleTimeWaitInVainAddsUpForEachNode() {
        TimeLimit over = TimeLimit.ofCall(Duration.ZERO);

        assertThat(wasHad(NODE, over)).isFalse();
        assertThat(wasHad(OTHER, over)).isFalse();
        assertThat(wasHad(NODE, over)).isTrue();
    }

    @Test
    void anAnswerLetsItBeginAnew() {
        TimeLimit over = TimeLimit.ofCall(Duration.ZERO);
        wasHad(NODE, over);

        fairTime.answered(NODE);

        assertThat(wasHad(NODE, over)).isFalse();
    }

    @Test
    void aCallThatStillHasTimeGaveEnough() {
        assertThat(wasHad(NODE, TimeLimit.NONE)).isTrue();
    }
}
