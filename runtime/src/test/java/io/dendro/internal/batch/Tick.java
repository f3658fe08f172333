package io.dendro.internal.batch;

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
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/** A small entity; one whose number is negative cannot be stored. */
record Tick(long time, String device, int number) {

    private static final EntityDefinition<Tick> DEFINITION = EntityDefinition.of(
                    Tick.class, "root.db.{device}", Alignment.ALIGNED, TimeColumn.<Tick>of("time"))
            .nodes(PathColumn.<Tick>text("device", 0))
            .measurements(NumberColumn.<Tick>ofInt("number", MeasurementSchema.of("number", DataType.INT32)));

    static TimeseriesMapper<Tick> mapper(Session session) {
        return new Mapper(session);
    }

    private static final class Mapper extends TimeseriesMapper<Tick> {

        Mapper(Session session) {
            super(session, DEFINITION);
        }

        @Override
        protected long time(Tick tick, TimePrecision precision) {
            return tick.time();
        }

        @Override
        protected void path(Tick tick, PathWriter path) {
            path.text(tick.device());
        }

        @Override
        protected void write(Tick tick, RowWriter row) {
            if (tick.number() < 0) {
                throw new IllegalArgumentException("number is negative");
            }
            row.putInt(0, tick.number());
        }

        @Override
        protected Tick read(RowReader row) {
            throw new UnsupportedOperationException();
        }
    }
}
