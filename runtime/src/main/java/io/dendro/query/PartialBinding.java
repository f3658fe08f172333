package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what each device contributes to its group.
 *
 * @param keys the indices of the placeholders that tell the groups apart
 */
record PartialBinding<E>(PathTemplate template, List<Integer> keys, List<Aggregate<E, ?>> aggregates, SelectList list)
        implements RowBinding<Partial> {

    static <E> PartialBinding<E> of(PathTemplate template, Items<E> items) {
        List<Aggregate<E, ?>> aggregates = items.aggregates();
        SelectList list = SelectList.of(aggregates.stream().flatMap(PartialBinding::expressions));
        return new PartialBinding<>(template, items.nodes(), aggregates, list);
    }

    @Override
    public Supplier<Partial> bind(ResultSet result) {
        DeviceNodes nodes = new DeviceNodes(result, template);
        List<Supplier<@Nullable Object[]>> parts =
                aggregates.stream().map(aggregate -> parts(aggregate, result)).toList();
        return () -> {
            List<String> device = nodes.current();
            return new Partial(
                    result.hasTime() ? result.time() : 0,
                    keys.stream().map(device::get).toList(),
                    parts.stream().map(Supplier::get).toList());
        };
    }

    private Supplier<@Nullable Object[]> parts(Aggregate<E, ?> aggregate, ResultSet result) {
        List<AggregatePart> parts = aggregate.function().parts();
        int[] columns = expressions(aggregate)
                .mapToInt(expression -> result.find(list.alias(expression)))
                .toArray();
        return () -> {
            @Nullable Object[] values = new @Nullable Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = parts.get(i).read(aggregate.measurement(), result, columns[i]);
            }
            return values;
        };
    }

    private static Stream<String> expressions(Aggregate<?, ?> aggregate) {
        return aggregate.function().parts().stream().map(part -> part.expression(aggregate.measurement()));
    }
}
