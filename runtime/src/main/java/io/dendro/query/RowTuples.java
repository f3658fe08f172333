package io.dendro.query;

import io.dendro.Session;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tuples that are rows as they are stored. */
record RowTuples<E>(RowSelection<E> selection) implements TupleSource {

    @Override
    public Session session() {
        return selection.source().session();
    }

    @Override
    public String sql() {
        Rendering rendering = Rendering.of(selection.source());
        return selection
                .statement(binding().select())
                .orderBy(selection.isSortedHere() ? List.of() : OrderText.of(selection.order(), rendering))
                .page(paging().onServer())
                .sql();
    }

    @Override
    public Stream<Tuple> stream() {
        Clauses<E> clauses = selection.clauses();
        Stream<Tuple> rows = sorted(selection.source().rows(sql(), clauses, binding()));
        return paging().of(Filling.filled(
                rows, clauses.fill(), selection.items(), selection.source().precision()));
    }

    @Override
    public <R> Stream<R> stream(Function<Tuple, R> function) {
        TupleBinding binding = binding();
        return binding.place() == TupleBinding.Place.UNTOLD
                ? selection.source().rows(sql(), selection.clauses(), binding.mapped(function))
                : TupleSource.super.stream(function);
    }

    private Stream<Tuple> sorted(Stream<Tuple> rows) {
        return selection.isSortedHere()
                ? rows.sorted(selection.order().stream()
                        .map(key -> ((KeyOrder<?>) key).comparator())
                        .reduce(Comparator::thenComparing)
                        .orElseThrow())
                : rows;
    }

    private RowPaging paging() {
        return RowPaging.of(selection);
    }

    @Override
    public TupleSource first() {
        Clauses<E> clauses = selection.clauses();
        return new RowTuples<>(selection.with(clauses.with(clauses.paging().first())));
    }

    private TupleBinding binding() {
        return new TupleBinding(
                selection.source().definition().template(),
                selection.items(),
                null,
                List.of(),
                selection.clauses().fill() == null && !selection.isSortedHere() && !paging().isHere()
                        ? TupleBinding.Place.UNTOLD
                        : TupleBinding.Place.TOLD,
                Rendering.of(selection.source()));
    }
}
