package io.dendro.integration.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How questions fared: a test of which most were refused, or answered by nothing, would show little. */
final class Tally {
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int asked;
    private int answered;

    void refused(RuntimeException refusal) {
        refusals.merge(String.valueOf(refusal.getMessage()), 1, Integer::sum);
    }

    void answered(List<?> lines) {
        asked++;
        if (!lines.isEmpty()) {
            answered++;
        }
    }

    void report(Object place) {
        int refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(place + ": " + asked + " questions asked, " + answered + " of them with answers; " + refused
                + " refused");
        refusals.forEach((reason, times) -> System.out.println("  " + times + " x " + reason));
        if (asked > 20) {
            assertThat(answered).isGreaterThan(asked / 2);
            assertThat(refused).isLessThan(asked / 4);
        }
    }
}
