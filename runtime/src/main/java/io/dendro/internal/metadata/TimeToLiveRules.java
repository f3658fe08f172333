package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.Session;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules by which a server drops rows, of which the one for the longest path counts.
 *
 * @param rules the time by the path below which it holds, as the server prints both
 */
record TimeToLiveRules(Map<String, Optional<Duration>> rules) {

    static final TimeToLiveRules NONE = new TimeToLiveRules(Map.of());

    private static final String BELOW = ".**";

    static TimeToLiveRules of(Session session) {
        Map<String, Optional<Duration>> rules = new HashMap<>();
        try (ResultSet shown = session.query("SHOW ALL TTL")) {
            int path = AnswerColumn.of(shown, "Device");
            int timeToLive = AnswerColumn.of(shown, "TTL(ms)");
            while (shown.next()) {
                String pattern = String.valueOf(shown.getText(path));
                if (pattern.endsWith(BELOW)) {
                    rules.put(
                            pattern.substring(0, pattern.length() - BELOW.length()),
                            Shown.timeToLive(String.valueOf(shown.getText(timeToLive))));
                }
            }
        }
        return new TimeToLiveRules(rules);
    }

    /** How long rows live below a path, as the server prints it. */
    Optional<Duration> below(String path) {
        return rules.entrySet().stream()
                .filter(rule -> path.equals(rule.getKey()) || path.startsWith(rule.getKey() + "."))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .flatMap(Map.Entry::getValue);
    }
}
