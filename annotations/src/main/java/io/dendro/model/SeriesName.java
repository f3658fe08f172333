package io.dendro.model;

import io.dendro.model.PathProblem.Kind;
import java.util.List;

/**
 * The path of one series: that of its device, and the name of its measurement.
 *
 * <pre>{@code
 * SeriesName path = SeriesName.parse("root.factory.m7.`a-b`");
 * path.device();               // root.factory.m7
 * path.measurement().raw();    // a-b
 * path.text();                 // root.factory.m7.`a-b`
 * }</pre>
 *
 * @param device the limits of {@link DeviceName} hold for it
 * @param measurement the limits of {@link NodeName} hold for it
 */
public record SeriesName(DeviceName device, NodeName measurement) {
    private static final int FEWEST_NODES = 3;

    /**
     * Reads a path as a person or the server writes it: nodes that need backquotes have them. Words of SQL may come plain.
     *
     * @throws InvalidPathException when the text is not the path of one series
     */
    public static SeriesName parse(String text) {
        List<PathSegment> segments = PathSegment.split(text);
        PathShape.check(text, segments);
        if (segments.size() < FEWEST_NODES) {
            throw new InvalidPathException(new PathProblem(
                    Kind.TOO_SHORT,
                    text,
                    text.length(),
                    "a series has at least three nodes, those of its device and its own",
                    "add a node, as in root.factory.temperature"));
        }
        return new SeriesName(
                DeviceName.of(text, segments.subList(0, segments.size() - 1)),
                segments.get(segments.size() - 1).name());
    }

    /** The path as the server takes it: nodes in backquotes where they need them. */
    public String text() {
        return device.text() + "." + measurement.quoted();
    }

    /** The same as {@link #text}. */
    @Override
    public String toString() {
        return text();
    }
}
