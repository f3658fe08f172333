package io.dendro.query;

import io.dendro.Session;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes aggregates into records. */
public final class ProjectedGroups<E, R> extends GroupsQuery<E, ProjectedGroups<E, R>> implements Query<R> {

    private final GroupProjection<E, R> projection;

    ProjectedGroups(GroupSelection<E> selection, GroupProjection<E, R> projection) {
        super(selection);
        this.projection = projection;
    }

    @Override
    ProjectedGroups<E, R> with(GroupSelection<E> changed) {
        return new ProjectedGroups<>(changed, projection);
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
