package demo;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.TimeColumn;
import java.util.concurrent.TimeUnit;

/**
 * Maps {@link Clocks.Exact} to the devices {@code root.clocks.exact}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Clocks_ExactMapper extends TimeseriesMapper<Clocks.Exact> {
    public static final TimeColumn<Clocks.Exact> AT = TimeColumn.of("at");

    public static final NumberColumn<Clocks.Exact, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    private static final EntityDefinition<Clocks.Exact> DEFINITION = EntityDefinition
            .of(Clocks.Exact.class, "root.clocks.exact", Alignment.ALIGNED, AT)
            .measurements(VALUE);

    Clocks_ExactMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Clocks.Exact entity, TimePrecision precision) {
        return precision.exact(entity.at(), TimeUnit.MICROSECONDS);
    }

    @Override
    protected void path(Clocks.Exact entity, PathWriter path) {
    }

    @Override
    protected void write(Clocks.Exact entity, RowWriter row) {
        row.putInt(0, entity.value());
    }

    @Override
    protected Clocks.Exact read(RowReader row) {
        var at = row.time(TimeUnit.MICROSECONDS);
        var value = row.getInt(0);
        return new Clocks.Exact(at, value);
    }
}
