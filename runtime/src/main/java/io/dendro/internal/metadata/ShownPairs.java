package io.dendro.internal.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names and values as SHOW TIMESERIES prints them: <code>{"unit":"m","owner":"it's"}</code>. It looks like JSON, but IoTDB
 * escapes nothing, so a quote within a text is read as one as long as it does not look like the end.
 */
final class ShownPairs {

    private static final String BETWEEN_PAIRS = "\",\"";
    private static final String WITHIN_PAIR = "\":\"";

    private ShownPairs() {}

    /** The pairs, in their order; empty if the text can be read in several ways. */
    static Optional<Map<String, String>> read(String text) {
        if (text.isEmpty() || text.equals("{}")) {
            return Optional.of(Map.of());
        }
        String opening = "{\"";
        String closing = "\"}";
        if (!text.startsWith(opening)
                || !text.endsWith(closing)
                || text.length() < opening.length() + closing.length()) {
            return Optional.empty();
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        String rest = text.substring(opening.length(), text.length() - closing.length()) + BETWEEN_PAIRS;
        while (!rest.isEmpty()) {
            int end = rest.indexOf(BETWEEN_PAIRS);
            String pair = rest.substring(0, end);
            rest = rest.substring(end + BETWEEN_PAIRS.length());
            int middle = pair.indexOf(WITHIN_PAIR);
            if (middle < 0 || middle != pair.lastIndexOf(WITHIN_PAIR)) {
                return Optional.empty();
            }
            pairs.put(pair.substring(0, middle), pair.substring(middle + WITHIN_PAIR.length()));
        }
        return Optional.of(Collections.unmodifiableMap(pairs));
    }
}
