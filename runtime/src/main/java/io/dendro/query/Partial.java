package io.dendro.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one device contributes to a group of devices; also the group's total, as contributions are added to it.
 *
 * @param window the start of the window; 0 if there is none
 * @param group the nodes that tell the groups apart
 * @param parts for each aggregate, the parts of which it is made
 */
record Partial(long window, List<String> group, List<@Nullable Object[]> parts) {

    /** Adds the contribution of another device to this one, which becomes the total of both. */
    Partial add(Partial other, List<? extends Aggregate<?, ?>> aggregates) {
        for (int i = 0; i < aggregates.size(); i++) {
            aggregates.get(i).function().merge(parts.get(i), other.parts.get(i));
        }
        return this;
    }
}
