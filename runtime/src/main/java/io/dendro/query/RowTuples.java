package io.dendro.query;

import java.util.List;
import java.util.stream.Stream;

/** Tuples that are rows as they are stored. */
record RowTuples<E>(RowSelection<E> selection) implements TupleSource {

    @Override
    public String sql() {
        Clauses<E> clauses = selection.clauses();
        Rendering rendering = Rendering.of(selection.source());
        return Statement.of(clauses, rendering)
                .select(binding().select(), "")
                .orderBy(OrderText.of(selection.order(), rendering))
                .page(paging().onServer())
                .sql();
    }

    @Override
    public Stream<Tuple> stream() {
        Clauses<E> clauses = selection.clauses();
        Stream<Tuple> rows = selection.source().rows(sql(), clauses.options(), binding());
        return paging().of(Filling.filled(
                rows, clauses.fill(), selection.items(), selection.source().precision()));
    }

    private RowPaging paging() {
        return RowPaging.of(selection.clauses(), selection.order());
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
                selection.clauses().fill() == null ? TupleBinding.Place.UNTOLD : TupleBinding.Place.TOLD,
                Rendering.of(selection.source()));
    }
}
