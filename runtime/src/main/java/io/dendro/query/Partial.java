package io.dendro.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one device contributes to a group of devices; also the group's total, as contributions are added to it.
 *
 * @param window the start of the window; 0 if there is none
 * @param windowEnd its end, as the server tells it of windows by value; null otherwise
 * @param group the nodes that tell the groups apart
 * @param parts for each aggregate, the parts of which it is made
 */
record Partial(long window, @Nullable Instant windowEnd, List<String> group, List<@Nullable Object[]> parts) {

    /** Adds the contribution of another device to this one, which becomes the total of both. */
    Partial add(Partial other, List<AggregateCall> calls) {
        for (int i = 0; i < calls.size(); i++) {
            calls.get(i).merging().merge(parts.get(i), other.parts.get(i));
        }
        return this;
    }
}
