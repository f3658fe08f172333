package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.PathTemplate;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what each device contributes to its group.
 *
 * @param keys the indices of the placeholders that tell the groups apart
 * @param calls the aggregates, each once
 * @param needed what is selected for the server's sake only
 */
record PartialBinding(
        PathTemplate template,
        List<Integer> keys,
        List<AggregateCall> calls,
        List<Part> needed,
        WindowEnds ends,
        Rendering rendering)
        implements RowBinding<Partial> {

    /** Whether the server is asked where windows end. */
    enum WindowEnds {
        TOLD,
        UNTOLD
    }

    static PartialBinding of(GroupSelection<?> selection, Rendering rendering) {
        List<Part> needed = selection.grouping() instanceof DataWindow<?> window ? window.needed() : List.of();
        return new PartialBinding(
                selection.source().definition().template(),
                groupIndices(selection),
                GroupChecks.isOfOneDevice(selection)
                        ? selection.calls(rendering).stream()
                                .map(AggregateCall::ofOneDevice)
                                .toList()
                        : selection.calls(rendering),
                needed,
                selection.grouping() instanceof DataWindow && selection.items().holdWindowEnd()
                        ? WindowEnds.TOLD
                        : WindowEnds.UNTOLD,
                rendering);
    }

    /** The placeholders by which devices are grouped: all where each group is of one device. */
    static List<Integer> groupIndices(GroupSelection<?> selection) {
        return GroupChecks.isOfOneDevice(selection)
                ? IntStream.range(0, selection.source().definition().nodes().size())
                        .boxed()
                        .toList()
                : selection.items().nodes();
    }

    /** The select list; windows by value tell their ends, which windows of time are known to have. */
    String select() {
        String list = list().sql();
        return ends == WindowEnds.TOLD ? TupleBinding.WINDOW_END + ", " + list : list;
    }

    private SelectList list() {
        return SelectList.of(Stream.concat(calls.stream().flatMap(call -> call.parts().stream()), needed.stream())
                .map(this::text));
    }

    private String text(Part part) {
        return part.term(rendering).text();
    }

    @Override
    public Supplier<Partial> bind(ResultSet result) {
        DeviceNodes nodes = new DeviceNodes(result, template);
        SelectList list = list();
        int windowEnd = result.find(TupleBinding.WINDOW_END);
        List<Supplier<@Nullable Object[]>> parts =
                calls.stream().map(call -> parts(call, list, result)).toList();
        return () -> {
            List<String> device = nodes.current();
            return new Partial(
                    result.hasTime() ? result.time() : 0,
                    windowEnd < 0 ? null : instant(result, windowEnd),
                    keys.stream().map(device::get).toList(),
                    parts.stream().map(Supplier::get).toList());
        };
    }

    private static @Nullable Instant instant(ResultSet result, int column) {
        return result.isNull(column) ? null : result.precision().instant(result.getLong(column));
    }

    private Supplier<@Nullable Object[]> parts(AggregateCall call, SelectList list, ResultSet result) {
        List<Part> parts = call.parts();
        int[] columns = parts.stream()
                .mapToInt(part -> result.find(list.alias(text(part))))
                .toArray();
        return () -> {
            @Nullable Object[] values = new @Nullable Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = parts.get(i).read(result, columns[i]);
            }
            return values;
        };
    }
}
