package io.dendro.mapping;

import io.dendro.Session;
import io.dendro.TimePrecision;

/** A mapper over a view of its session. */
final class MapperView<E> extends TimeseriesMapper<E> {

    private final TimeseriesMapper<E> mapper;

    MapperView(TimeseriesMapper<E> mapper, Session view) {
        super(mapper, view);
        this.mapper = mapper;
    }

    @Override
    protected long time(E entity, TimePrecision precision) {
        return mapper.time(entity, precision);
    }

    @Override
    protected void path(E entity, PathWriter path) {
        mapper.path(entity, path);
    }

    @Override
    protected void write(E entity, RowWriter row) {
        mapper.write(entity, row);
    }

    @Override
    protected E read(RowReader row) {
        return mapper.read(row);
    }
}
