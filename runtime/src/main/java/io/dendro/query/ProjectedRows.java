package io.dendro.query;

import io.dendro.Session;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads some columns of rows into records. */
public final class ProjectedRows<E, R> extends RowsQuery<E, ProjectedRows<E, R>> implements Query<R> {

    private final RowProjection<E, R> projection;

    ProjectedRows(RowSelection<E> selection, RowProjection<E, R> projection) {
        super(selection);
        this.projection = projection;
    }

    @Override
    ProjectedRows<E, R> with(RowSelection<E> changed) {
        return new ProjectedRows<>(changed, projection);
    }

    @Override
    public Session session() {
        return selection().source().session();
    }

    @Override
    public String sql() {
        return records().sql();
    }

    @Override
    public Stream<R> stream() {
        return records().stream();
    }

    @Override
    public Optional<R> first() {
        return records().first();
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }

    private MappedQuery<R> records() {
        return mapped(tuple -> projection.read(tuple.values()));
    }
}
