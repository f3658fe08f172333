package io.dendro.internal.session;

import io.dendro.model.DeviceName;
import io.dendro.model.NodeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pattern that matches several devices, and perhaps others. */
final class CommonPattern {

    private CommonPattern() {}

    /** The narrowest that there is; none if the paths are of different lengths. */
    static Optional<String> of(Collection<String> devices) {
        List<@Nullable String> common = null;
        for (String device : devices) {
            List<String> nodes = DeviceName.parse(device).nodes();
            if (common == null) {
                common = new ArrayList<>(nodes);
            } else if (common.size() != nodes.size()) {
                return Optional.empty();
            }
            for (int level = 1; level < nodes.size(); level++) {
                if (!nodes.get(level).equals(common.get(level))) {
                    common.set(level, null);
                }
            }
        }
        return common == null ? Optional.empty() : Optional.of(text(common));
    }

    private static String text(List<@Nullable String> nodes) {
        StringBuilder pattern = new StringBuilder("root");
        for (String node : nodes.subList(1, nodes.size())) {
            pattern.append('.').append(node == null ? "*" : NodeName.quote(node));
        }
        return pattern.toString();
    }
}
