package io.dendro.query;

import io.dendro.Session;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tuples that are aggregates of one device each, computed by the server. */
record DeviceGroups<E>(GroupSelection<E> selection) implements TupleSource {

    @Override
    public Session session() {
        return selection.source().session();
    }

    @Override
    public String sql() {
        Rendering rendering = Rendering.of(selection.source());
        return selection
                .statement(binding().select())
                .orderBy(order(rendering))
                .page(Filling.pageOnServer(selection.clausesWithWindow()))
                .sql();
    }

    private List<String> order(Rendering rendering) {
        if (selection.order().isEmpty()) {
            return selection.grouping() == null ? List.of() : List.of("time ASC", "device ASC");
        }
        return selection.order().stream()
                .map(key -> OrderText.of(key, rendering))
                .toList();
    }

    @Override
    public Stream<Tuple> stream() {
        Clauses<E> clauses = selection.clausesWithWindow();
        Stream<Tuple> rows = selection.source().rows(sql(), clauses, binding());
        return Filling.of(rows, clauses, selection.items(), selection.source().precision());
    }

    @Override
    public <R> Stream<R> stream(Function<Tuple, R> function) {
        TupleBinding binding = binding();
        return binding.place() == TupleBinding.Place.UNTOLD
                ? selection.source().rows(sql(), selection.clausesWithWindow(), binding.mapped(function))
                : TupleSource.super.stream(function);
    }

    @Override
    public TupleSource first() {
        Clauses<E> clauses = selection.clauses();
        return new DeviceGroups<>(selection.with(clauses.with(clauses.paging().first())));
    }

    private TupleBinding binding() {
        return new TupleBinding(
                selection.source().definition().template(),
                selection.items(),
                selection.grouping() instanceof TimeWindow window ? window : null,
                selection.grouping() instanceof DataWindow<?> window ? window.needed() : List.of(),
                selection.clauses().fill() == null ? TupleBinding.Place.UNTOLD : TupleBinding.Place.TOLD,
                Rendering.of(selection.source()));
    }
}
