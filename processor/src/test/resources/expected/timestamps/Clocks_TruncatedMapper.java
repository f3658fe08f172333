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

/**
 * Maps {@link Clocks.Truncated} to the devices {@code root.clocks.truncated}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Clocks_TruncatedMapper extends TimeseriesMapper<Clocks.Truncated> {
    public static final TimeColumn<Clocks.Truncated> AT = TimeColumn.of("at");

    public static final NumberColumn<Clocks.Truncated, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    private static final EntityDefinition<Clocks.Truncated> DEFINITION = EntityDefinition
            .of(Clocks.Truncated.class, "root.clocks.truncated", Alignment.ALIGNED, AT)
            .measurements(VALUE);

    Clocks_TruncatedMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Clocks.Truncated entity, TimePrecision precision) {
        return precision.truncated(entity.at());
    }

    @Override
    protected void path(Clocks.Truncated entity, PathWriter path) {
    }

    @Override
    protected void write(Clocks.Truncated entity, RowWriter row) {
        row.putInt(0, entity.value());
    }

    @Override
    protected Clocks.Truncated read(RowReader row) {
        var at = row.time();
        var value = row.getInt(0);
        return new Clocks.Truncated(at, value);
    }
}
