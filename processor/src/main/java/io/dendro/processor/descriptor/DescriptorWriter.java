package io.dendro.processor.descriptor;

import io.dendro.processor.descriptor.NodePattern.AnyInteger;
import io.dendro.processor.descriptor.NodePattern.OneOf;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes facts as text, one fact a line, a keyword first:
 *
 * <pre>
 * dendro-entity 1
 * name demo.Reading
 * path root.plant.{machine}
 * integer machine
 * alignment ALIGNED
 * database-depth 1
 * written FLOAT GORILLA LZ4 temperature
 * </pre>
 *
 * Names come last in a line, as they may have blanks; they have no line ends.
 */
public final class DescriptorWriter {
    private DescriptorWriter() {}

    public static String write(EntityFacts entity) {
        List<String> lines = new ArrayList<>();
        lines.add(Keyword.VERSION_1);
        lines.add(Keyword.NAME.line(entity.name()));
        lines.add(Keyword.PATH.line(entity.devices().toString()));
        entity.devices().nodes().forEach(node -> addPlaceholder(node, lines));
        lines.add(Keyword.ALIGNMENT.line(entity.alignment().name()));
        lines.add(Keyword.DATABASE_DEPTH.line(String.valueOf(entity.databaseDepth())));
        if (!entity.timeToLive().isEmpty()) {
            lines.add(Keyword.TIME_TO_LIVE.line(entity.timeToLive()));
        }
        entity.series().forEach(series -> lines.add(line(series)));
        return String.join("\n", lines) + "\n";
    }

    private static void addPlaceholder(NodePattern node, List<String> lines) {
        if (node instanceof AnyInteger integer) {
            lines.add(Keyword.INTEGER.line(integer.placeholder()));
        } else if (node instanceof OneOf some) {
            lines.add(
                    Keyword.ONE_OF.line(some.placeholder() + " " + String.join(" ", new TreeSet<>(some.constants()))));
        }
    }

    private static String line(SeriesFacts series) {
        return Keyword.valueOf(series.use().name())
                .line(String.join(
                        " ",
                        series.type().name(),
                        series.encoding().name(),
                        series.compressor().name(),
                        series.name()));
    }
}
