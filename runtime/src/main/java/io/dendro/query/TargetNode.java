package io.dendro.query;

import io.dendro.model.NodeName;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.regex.Pattern;

/** Where a node of the devices that SELECT INTO writes to comes from. */
sealed interface TargetNode {

    /** What the server replaces by a node of the source, wherever in a target it stands, also within backquotes. */
    Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\w+}");

    /** The raw node for a device with these raw nodes. */
    String of(List<String> source);

    /** The node for all devices of a template at once, as SELECT INTO takes it. */
    String text(PathTemplate source);

    /** Whether the server would read a name as something else. */
    static boolean isMistaken(String raw) {
        return PLACEHOLDER.matcher(raw).find();
    }

    /**
     * The same node as that of the source.
     *
     * @param index of the placeholder in the source's template
     */
    record Copied(int index) implements TargetNode {

        @Override
        public String of(List<String> source) {
            return source.get(index);
        }

        @Override
        public String text(PathTemplate source) {
            String name = source.placeholders().get(index);
            return "${" + source.nodes().indexOf(new PathTemplate.Placeholder(name, index)) + "}";
        }
    }

    /** A node that is the same for all devices. */
    record Named(String raw) implements TargetNode {

        @Override
        public String of(List<String> source) {
            return raw;
        }

        @Override
        public String text(PathTemplate source) {
            return NodeName.quote(raw);
        }
    }
}
