package io.dendro.internal.metadata;

import io.dendro.ResultSet;
import io.dendro.metadata.ChildPath;
import io.dendro.metadata.NodeType;
import java.util.function.Supplier;

/** Reads rows of SHOW CHILD PATHS. */
record ChildReading() implements Reading<ChildPath> {

    @Override
    public Supplier<ChildPath> bind(ResultSet result) {
        int path = AnswerColumn.of(result, "ChildPaths");
        int type = result.find("NodeTypes");
        return () -> new ChildPath(
                Shown.path(result.getText(path)),
                Shown.text(result, type).map(ChildReading::type).orElse(NodeType.OTHER));
    }

    private static NodeType type(String shown) {
        return switch (shown) {
            // The server's words for a node above databases have changed with its word for databases.
            case "INTERNAL", "SG INTERNAL", "DB INTERNAL" -> NodeType.INTERNAL;
            case "DATABASE", "STORAGE GROUP" -> NodeType.DATABASE;
            case "DEVICE" -> NodeType.DEVICE;
            case "TIMESERIES" -> NodeType.TIMESERIES;
            default -> NodeType.OTHER;
        };
    }
}
