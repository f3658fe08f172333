package io.dendro.processor.check.node;

import io.dendro.processor.check.Rule;
import java.util.List;

/** The rules of this topic, in the order in which their messages are shown. */
public final class NodeRules {
    private NodeRules() {}

    public static List<Rule> all() {
        return List.of(
                new PlaceholdersAreBound(),
                new PathNodesNamePlaceholders(),
                new PlaceholdersAreBoundOnce(),
                new NodesAreNotMeasurements(),
                new NodesAreNotTimestamps(),
                new NodesHaveNodeTypes(),
                new NodeConstantsAreNames());
    }
}
