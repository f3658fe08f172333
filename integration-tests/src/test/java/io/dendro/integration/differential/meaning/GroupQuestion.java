package io.dendro.integration.differential.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about groups of devices, which share the nodes that are selected.
 *
 * @param windowing null for one line a group
 * @param having which lines; null for all
 */
public record GroupQuestion(
        Selection selection, @Nullable Windowing windowing, @Nullable Term<Boolean> having, Shaping shaping) {

    /** The cells of the answer, from rows in the order of their devices and times. */
    public List<List<@Nullable Object>> answer(List<Observation> data) {
        List<Line> lines = new ArrayList<>();
        groups(data).values().forEach(group -> lines.addAll(lines(group)));
        if (windowing != null) {
            lines.sort(Comparator.comparing(Line::time));
        }
        return shaping.apply(
                lines.stream()
                        .filter(line -> having == null || Logic.holds(having, line.rows()))
                        .toList(),
                selection.items(),
                line -> key(line.device()));
    }

    /** All rows of each group: a device without a row that counts has its line too. */
    private Map<String, List<Observation>> groups(List<Observation> data) {
        return data.stream()
                .filter(row -> selection.at().test(row.device()))
                .collect(Collectors.groupingBy(row -> key(row.device()), TreeMap::new, Collectors.toList()));
    }

    /** The selected nodes in the order of the path. */
    private String key(Device device) {
        List<String> selected = selection.items().stream()
                .filter(Item.Node.class::isInstance)
                .map(item -> ((Item.Node) item).name().apply(device))
                .toList();
        return Stream.of(device.plant(), device.machine())
                .filter(selected::contains)
                .collect(Collectors.joining("."));
    }

    private List<Line> lines(List<Observation> group) {
        Device device = group.get(0).device();
        Set<String> others = columns();
        List<Observation> rows = group.stream()
                .filter(selection::selects)
                .filter(row -> selection.sees(row, others))
                .toList();
        if (windowing == null) {
            return List.of(new Line(null, null, device, rows));
        }
        if (windowing instanceof Windowing.OfRows ofRows) {
            return ofRows.cut(rows).stream()
                    .map(slice -> new Line(slice.start(), slice.end(), device, slice.rows()))
                    .toList();
        }
        return ((Windowing.OfTime) windowing)
                .spans().stream().map(span -> line(span, device, rows)).toList();
    }

    private static Line line(TimeSpan span, Device device, List<Observation> rows) {
        return new Line(
                span.from(),
                span.to(),
                device,
                rows.stream().filter(span::holds).toList());
    }

    /** What is read beside the selected items. */
    private Set<String> columns() {
        Set<String> columns = new HashSet<>(shaping.columns());
        if (having != null) {
            columns.addAll(having.columns());
        }
        if (windowing != null) {
            columns.addAll(windowing.columns());
        }
        return columns;
    }
}
