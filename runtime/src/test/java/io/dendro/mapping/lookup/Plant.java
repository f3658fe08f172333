package io.dendro.mapping.lookup;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.TimeColumn;

/** Entities of which some have a mapper. */
public final class Plant {

    private Plant() {}

    public record Machine() {}

    public record Bare() {}

    public record Stale() {}

    public record Faulty() {}

    public record Other() {}

    /** A mapper that does nothing. */
    abstract static class Mapper<E> extends TimeseriesMapper<E> {

        private final E only;

        Mapper(Session session, Class<E> type, E only) {
            super(session, definition(type));
            this.only = only;
        }

        private static <E> EntityDefinition<E> definition(Class<E> type) {
            return EntityDefinition.of(type, "root.plant.machine", Alignment.ALIGNED, TimeColumn.<E>of("time"))
                    .measurements(NumberColumn.ofInt("rpm", MeasurementSchema.of("rpm", DataType.INT32)));
        }

        @Override
        protected long time(E entity, TimePrecision precision) {
            return 0;
        }

        @Override
        protected void path(E entity, PathWriter path) {}

        @Override
        protected void write(E entity, RowWriter row) {}

        @Override
        protected E read(RowReader row) {
            return only;
        }
    }
}
