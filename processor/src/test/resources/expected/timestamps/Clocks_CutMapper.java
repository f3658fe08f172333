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
 * Maps {@link Clocks.Cut} to the devices {@code root.clocks.cut}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Clocks_CutMapper extends TimeseriesMapper<Clocks.Cut> {
    public static final TimeColumn<Clocks.Cut> AT = TimeColumn.of("at");

    public static final NumberColumn<Clocks.Cut, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    private static final EntityDefinition<Clocks.Cut> DEFINITION = EntityDefinition
            .of(Clocks.Cut.class, "root.clocks.cut", Alignment.ALIGNED, AT)
            .measurements(VALUE);

    Clocks_CutMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Clocks.Cut entity, TimePrecision precision) {
        return precision.truncated(entity.at(), TimeUnit.SECONDS);
    }

    @Override
    protected void path(Clocks.Cut entity, PathWriter path) {
    }

    @Override
    protected void write(Clocks.Cut entity, RowWriter row) {
        row.putInt(0, entity.value());
    }

    @Override
    protected Clocks.Cut read(RowReader row) {
        var at = row.time(TimeUnit.SECONDS);
        var value = row.getInt(0);
        return new Clocks.Cut(at, value);
    }
}
