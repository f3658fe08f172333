package io.dendro.internal.batch;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.TimeColumn;

/** What became of {@link Tick}: it has another path and another measurement, and refuses duplicates. */
record Tock(long time, long beats) {

    private static final EntityDefinition<Tock> DEFINITION = EntityDefinition.of(
                    Tock.class, "root.other.clock", Alignment.ALIGNED, TimeColumn.<Tock>of("time"))
            .measurements(NumberColumn.<Tock>ofLong("beats", MeasurementSchema.of("beats", DataType.INT64)))
            .withDuplicates(DuplicatePolicy.REJECT);

    static TimeseriesMapper<Tock> mapper(Session session) {
        return new Mapper(session);
    }

    private static final class Mapper extends TimeseriesMapper<Tock> {

        Mapper(Session session) {
            super(session, DEFINITION);
        }

        @Override
        protected long time(Tock tock, TimePrecision precision) {
            return tock.time();
        }

        @Override
        protected void path(Tock tock, PathWriter path) {}

        @Override
        protected void write(Tock tock, RowWriter row) {
            row.putLong(0, tock.beats());
        }

        @Override
        protected Tock read(RowReader row) {
            throw new UnsupportedOperationException();
        }
    }
}
