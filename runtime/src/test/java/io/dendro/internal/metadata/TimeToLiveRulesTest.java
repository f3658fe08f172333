package io.dendro.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeToLiveRulesTest {

    private static final TimeToLiveRules RULES = new TimeToLiveRules(Map.of(
            "root", Optional.of(Duration.ofDays(9)),
            "root.a", Optional.of(Duration.ofDays(2)),
            "root.a.b", Optional.empty()));

    @Test
    void theRuleForTheLongestPathCounts() {
        assertThat(RULES.below("root.a")).contains(Duration.ofDays(2));
        assertThat(RULES.below("root.a.c")).contains(Duration.ofDays(2));
        assertThat(RULES.below("root.a.b")).isEmpty();
        assertThat(RULES.below("root.a.b.c")).isEmpty();
    }

    @Test
    void aNodeThatBeginsAlikeIsAnother() {
        assertThat(RULES.below("root.ab")).contains(Duration.ofDays(9));
    }
}
