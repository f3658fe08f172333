package io.dendro.query;

import io.dendro.ResultSet;
import io.dendro.model.PathTemplate;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tuples that are rows of a result: stored rows, or aggregates of one device.
 *
 * @param ends where the windows of a result end; null if it has none, or if the server tells
 * @param needed what is selected for the server's sake only
 * @param place whether tuples tell where and when they are
 */
record TupleBinding(
        PathTemplate template,
        Items items,
        @Nullable TimeWindow ends,
        List<Part> needed,
        Place place,
        Rendering rendering)
        implements RowBinding<Tuple> {

    enum Place {
        TOLD,
        UNTOLD
    }

    static final String WINDOW_END = "__endTime";

    /** The select list. */
    String select() {
        String list = list().sql();
        return items.holdWindowEnd() && ends == null ? WINDOW_END + ", " + list : list;
    }

    private SelectList list() {
        return SelectList.of(
                Stream.concat(items.formulas().map(this::text), needed.stream().map(part -> part.term(rendering)
                        .text())));
    }

    private String text(Formula formula) {
        return formula.term(rendering).text();
    }

    @Override
    public Supplier<Tuple> bind(ResultSet result) {
        DeviceNodes nodes = new DeviceNodes(result, template);
        SelectList list = list();
        List<Supplier<@Nullable Object>> cells = items.all().stream()
                .map(item -> cell(item, result, nodes, list))
                .toList();
        return () -> {
            @Nullable Object[] values = new @Nullable Object[cells.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells.get(i).get();
            }
            return place == Place.UNTOLD
                    ? new Tuple(values)
                    : new Tuple(values, nodes.current(), result.hasTime() ? time(result) : null);
        };
    }

    /** What a function makes of the tuples. */
    <R> RowBinding<R> mapped(Function<Tuple, R> function) {
        return result -> {
            Supplier<Tuple> tuples = bind(result);
            return () -> function.apply(tuples.get());
        };
    }

    private Supplier<@Nullable Object> cell(Object item, ResultSet result, DeviceNodes nodes, SelectList list) {
        if (item instanceof Calculated<?, ?> calculated) {
            int column = result.find(list.alias(text(calculated.formula())));
            return () -> calculated.read(result, column);
        }
        if (item instanceof PathColumn<?, ?> node) {
            return () -> node.decode(nodes.current().get(node.index()));
        }
        if (item instanceof WindowEnd) {
            TimeWindow windows = ends;
            if (windows != null) {
                return () -> windows.end(time(result));
            }
            int column = result.find(WINDOW_END);
            return () -> column < 0 || result.isNull(column)
                    ? null
                    : result.precision().instant(result.getLong(column));
        }
        return () -> time(result);
    }

    private static Instant time(ResultSet result) {
        return result.precision().instant(result.time());
    }
}
