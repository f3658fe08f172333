package io.dendro.model;

import java.util.List;
import java.util.Optional;
import org.apache.tsfile.exception.PathParseException;
import org.apache.tsfile.read.common.parser.PathNodesGenerator;

/** The path parser that the official client and the server share, as a witness. */
final class OfficialParser {
    private OfficialParser() {}

    /** The nodes of the path in the server's canonical form, or nothing when the server refuses it. */
    static Optional<List<String>> nodes(String path) {
        try {
            return Optional.of(List.of(PathNodesGenerator.splitPathToNodes(path)));
        } catch (PathParseException e) {
            return Optional.empty();
        }
    }

    /** The last node of {@code root.db.<text>}, or nothing when the text is refused or is not one node. */
    static Optional<String> node(String text) {
        return nodes("root.db." + text).filter(nodes -> nodes.size() == 3).map(nodes -> nodes.get(2));
    }
}
