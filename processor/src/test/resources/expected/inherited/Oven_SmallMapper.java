package demo.inherited;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Oven.Small} to the devices {@code root.oven.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class Oven_SmallMapper extends TimeseriesMapper<Oven.Small> {
    public static final TimeColumn<Oven.Small> TIME = TimeColumn.of("time");

    public static final PathColumn<Oven.Small, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Oven.Small, Double> TEMPERATURE = NumberColumn.ofDouble(
            "temperature", MeasurementSchema.of("temperature", DataType.DOUBLE, Encoding.CHIMP));

    private static final EntityDefinition<Oven.Small> DEFINITION = EntityDefinition
            .of(Oven.Small.class, "root.oven.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(TEMPERATURE);

    public Oven_SmallMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Oven.Small entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Oven.Small entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Oven.Small entity, RowWriter row) {
        row.putDouble(0, entity.temperature());
    }

    @Override
    protected Oven.Small read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var temperature = row.getDouble(0);
        return new Oven.Small(time, name, temperature);
    }
}
