package io.dendro.processor.descriptor;

import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.PathTemplate;
import io.dendro.processor.descriptor.EntityFacts.Alignment;
import io.dendro.processor.descriptor.NodePattern.AnyInteger;
import io.dendro.processor.descriptor.NodePattern.Anything;
import io.dendro.processor.descriptor.NodePattern.Exactly;
import io.dendro.processor.descriptor.NodePattern.OneOf;
import io.dendro.processor.descriptor.SeriesFacts.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what {@link DescriptorWriter} wrote, perhaps in another version of Dendro. What it cannot read it leaves out: lines
 * with unknown words, series of unknown types, and the whole of a text in another format.
 */
public final class DescriptorReader {
    private final List<String> lines;

    private DescriptorReader(List<String> lines) {
        this.lines = lines;
    }

    public static Optional<EntityFacts> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(Keyword.VERSION_1)) {
            return Optional.empty();
        }
        try {
            return new DescriptorReader(lines).entity();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<EntityFacts> entity() {
        Optional<String> name = first(Keyword.NAME);
        Optional<String> path = first(Keyword.PATH);
        if (name.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EntityFacts(
                name.get(),
                devices(PathTemplate.parse(path.get())),
                first(Keyword.ALIGNMENT).map(Alignment::valueOf).orElse(Alignment.ALIGNED),
                first(Keyword.DATABASE_DEPTH).map(Integer::valueOf).orElse(1),
                first(Keyword.TIME_TO_LIVE).orElse(""),
                Stream.of(Use.values()).flatMap(this::series).toList()));
    }

    private Optional<String> first(Keyword keyword) {
        return keyword.restsIn(lines.stream()).findFirst();
    }

    private PathPattern devices(PathTemplate template) {
        Map<String, NodePattern> placeholders = new HashMap<>();
        Keyword.INTEGER.restsIn(lines.stream()).forEach(name -> placeholders.put(name, new AnyInteger(name)));
        Keyword.ONE_OF
                .restsIn(lines.stream())
                .map(rest -> List.of(rest.split(" ")))
                .forEach(words -> placeholders.put(
                        words.get(0), new OneOf(words.get(0), Set.copyOf(words.subList(1, words.size())))));
        return new PathPattern(template.nodes().stream()
                .map(node -> node instanceof PathTemplate.Literal literal
                        ? new Exactly(literal.name().raw())
                        : pattern(((PathTemplate.Placeholder) node).name(), placeholders))
                .toList());
    }

    private static NodePattern pattern(String placeholder, Map<String, NodePattern> known) {
        return known.getOrDefault(placeholder, new Anything(placeholder));
    }

    private Stream<SeriesFacts> series(Use use) {
        return Keyword.valueOf(use.name()).restsIn(lines.stream()).flatMap(rest -> series(rest, use).stream());
    }

    private static Optional<SeriesFacts> series(String rest, Use use) {
        String[] words = rest.split(" ", 4);
        try {
            return words.length < 4
                    ? Optional.empty()
                    : Optional.of(new SeriesFacts(
                            words[3],
                            DataType.valueOf(words[0]),
                            Encoding.valueOf(words[1]),
                            Compressor.valueOf(words[2]),
                            use));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
