package io.dendro.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tuples that are aggregates of groups of devices: the server aggregates each device by itself, and the answers are
 * merged here. A limit and an offset count groups, so they are applied here too.
 *
 * @param groupBy the GROUP BY clause; empty for none
 */
record MergedTuples<E>(Source<E> source, Clauses<E> clauses, String groupBy, Items<E> items) implements TupleSource {

    @Override
    public String sql() {
        if (clauses.limit() != null && clauses.limit() == 0) {
            return "";
        }
        return clauses.unpaged().select(binding().list().sql(), groupBy, source);
    }

    @Override
    public Stream<Tuple> stream() {
        Stream<Partial> contributions = source.rows(sql(), binding());
        Iterator<Partial> groups = new GroupIterator(contributions.iterator(), items.aggregates());
        Stream<Tuple> tuples = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false)
                .onClose(contributions::close)
                .skip(clauses.offset())
                .map(this::tuple);
        return clauses.limit() == null ? tuples : tuples.limit(clauses.limit());
    }

    @Override
    public TupleSource first() {
        return new MergedTuples<>(source, clauses.first(), groupBy, items);
    }

    private PartialBinding<E> binding() {
        return PartialBinding.of(source.definition().template(), items);
    }

    private Tuple tuple(Partial total) {
        List<Integer> keys = items.nodes();
        List<@Nullable Object> values = new ArrayList<>();
        int aggregates = 0;
        for (Selectable<E, ?> item : items.all()) {
            if (item instanceof Aggregate<E, ?> aggregate) {
                values.add(aggregate.function().ofTotal(total.parts().get(aggregates++)));
            } else if (item instanceof PathColumn<E, ?> node) {
                values.add(node.decode(total.group().get(keys.indexOf(node.index()))));
            } else {
                values.add(source.precision().instant(total.window()));
            }
        }
        return new Tuple(values.toArray());
    }
}
