package io.dendro.query;

import io.dendro.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tuples that are aggregates of groups of devices: the server aggregates each device by itself, and the answers are merged
 * here. What comes after the merging, from HAVING to the limit, is done here too.
 */
record MergedGroups<E>(GroupSelection<E> selection) implements TupleSource {

    @Override
    public Session session() {
        return selection.source().session();
    }

    @Override
    public String sql() {
        Rendering rendering = Rendering.of(selection.source());
        if (selection.clauses().paging().isNothing()) {
            return "";
        }
        return Statement.of(selection.clausesWithWindow(), rendering.ofAggregates())
                .select(binding(rendering).select(), selection.groupBy(rendering))
                .orderBy(selection.grouping() == null ? List.of() : List.of("time ASC", "device ASC"))
                .sql();
    }

    @Override
    public Stream<Tuple> stream() {
        Rendering rendering = Rendering.of(selection.source());
        PartialBinding binding = binding(rendering);
        Clauses<E> clauses = selection.clausesWithWindow();
        Stream<Partial> contributions = selection.source().rows(sql(), clauses, binding);
        Iterator<Partial> groups = new GroupIterator(contributions.iterator(), binding.calls());
        Stream<Tuple> tuples = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false)
                .onClose(contributions::close)
                .flatMap(total -> tuple(total, binding.calls(), rendering));
        Stream<Tuple> filled = Filling.filled(
                sorted(tuples),
                clauses.fill(),
                selection.items(),
                selection.source().precision());
        return clauses.paging().of(filled);
    }

    private Stream<Tuple> sorted(Stream<Tuple> tuples) {
        if (selection.order().isEmpty()) {
            return tuples;
        }
        return tuples.sorted(SortKey.comparator(keys()));
    }

    private List<SortKey<E>> keys() {
        return selection.order().stream().map(SortKey<E>::new).toList();
    }

    @Override
    public TupleSource first() {
        Clauses<E> clauses = selection.clauses();
        return new MergedGroups<>(selection.with(clauses.with(clauses.paging().first())));
    }

    private PartialBinding binding(Rendering rendering) {
        return PartialBinding.of(selection, rendering);
    }

    /** The tuple of a group, or none if the group is not wanted. */
    private Stream<Tuple> tuple(Partial total, List<AggregateCall> calls, Rendering rendering) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            AggregateCall call = calls.get(i);
            values.put(call.key(rendering), call.merging().ofTotal(total.parts().get(i)));
        }
        Totals totals = call -> values.get(call.key(rendering));
        if (!Boolean.TRUE.equals(selection.having().test(totals))) {
            return Stream.empty();
        }
        Instant time = selection.grouping() == null
                ? null
                : selection.source().precision().instant(total.window());
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object item : selection.items().all()) {
            cells.add(cell(item, total, time, totals));
        }
        List<@Nullable Object> keys = new ArrayList<>();
        for (SortKey<E> key : keys()) {
            keys.add(key.of(time, total.group(), node -> node(node, total), formula -> formula.value(totals)));
        }
        return Stream.of(new Tuple(cells.toArray(), total.group(), time, keys.toArray()));
    }

    private @Nullable Object cell(Object item, Partial total, @Nullable Instant time, Totals totals) {
        if (item instanceof Calculated<?, ?> calculated) {
            return calculated.formula().value(totals);
        }
        if (item instanceof PathColumn<?, ?> node) {
            return node(node, total);
        }
        Instant start = Objects.requireNonNull(time);
        if (item instanceof WindowEnd) {
            return selection.grouping() instanceof TimeWindow window ? window.end(start) : total.windowEnd();
        }
        return start;
    }

    private Object node(PathColumn<?, ?> node, Partial total) {
        return node.decode(total.group().get(groupIndices().indexOf(node.index())));
    }

    private List<Integer> groupIndices() {
        return PartialBinding.groupIndices(selection);
    }
}
