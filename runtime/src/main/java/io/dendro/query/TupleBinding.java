package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.PathTemplate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tuples that are rows of a result: stored rows, or aggregates of one device. */
record TupleBinding<E>(PathTemplate template, Items<E> items, SelectList list) implements RowBinding<Tuple> {

    static <E> TupleBinding<E> of(PathTemplate template, Items<E> items) {
        return new TupleBinding<>(
                template, items, SelectList.of(items.all().stream().flatMap(TupleBinding::expression)));
    }

    @Override
    public Supplier<Tuple> bind(ResultSet result) {
        DeviceNodes nodes = new DeviceNodes(result, template);
        List<Supplier<@Nullable Object>> cells =
                items.all().stream().map(item -> cell(item, result, nodes)).toList();
        return () -> {
            @Nullable Object[] values = new @Nullable Object[cells.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells.get(i).get();
            }
            return new Tuple(values);
        };
    }

    private Supplier<@Nullable Object> cell(Selectable<E, ?> item, ResultSet result, DeviceNodes nodes) {
        if (item instanceof MeasurementColumn<E, ?> measurement) {
            int column = result.find(list.alias(measurement.identifier()));
            return () -> measurement.read(result, column);
        }
        if (item instanceof Aggregate<E, ?> aggregate) {
            int column = result.find(list.alias(aggregate.expression()));
            return () -> aggregate.readOfOneDevice(result, column);
        }
        if (item instanceof PathColumn<E, ?> node) {
            return () -> node.decode(nodes.current().get(node.index()));
        }
        return () -> result.precision().instant(result.time());
    }

    private static Stream<String> expression(Selectable<?, ?> item) {
        if (item instanceof MeasurementColumn<?, ?> measurement) {
            return Stream.of(measurement.identifier());
        }
        return item instanceof Aggregate<?, ?> aggregate ? Stream.of(aggregate.expression()) : Stream.empty();
    }
}
