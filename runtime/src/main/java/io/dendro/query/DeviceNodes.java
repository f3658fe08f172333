package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.Objects;

/** The nodes of the device that the current row is about. A path is taken apart once for each run of rows that share it. */
final class DeviceNodes {

    private final ResultSet result;
    private final PathTemplate template;
    private final int column;
    private String path = "";
    private List<String> nodes = List.of();

    DeviceNodes(ResultSet result, PathTemplate template) {
        this.result = result;
        this.template = template;
        this.column = result.find("Device");
    }

    /** The raw node of each placeholder. */
    List<String> current() {
        String current = Objects.requireNonNull(result.getText(column));
        if (!current.equals(path)) {
            nodes = template.bind(current);
            path = current;
        }
        return nodes;
    }
}
