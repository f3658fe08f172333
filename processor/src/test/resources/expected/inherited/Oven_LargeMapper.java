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
 * Maps {@link Oven.Large} to the devices {@code root.oven.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class Oven_LargeMapper extends TimeseriesMapper<Oven.Large> {
    public static final TimeColumn<Oven.Large> TIME = TimeColumn.of("time");

    public static final PathColumn<Oven.Large, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Oven.Large, Double> TEMPERATURE = NumberColumn.ofDouble(
            "temperature", MeasurementSchema.of("temperature", DataType.DOUBLE, Encoding.CHIMP));

    public static final NumberColumn<Oven.Large, Integer> DOORS = NumberColumn.ofInt(
            "doors", MeasurementSchema.of("doors", DataType.INT32));

    private static final EntityDefinition<Oven.Large> DEFINITION = EntityDefinition
            .of(Oven.Large.class, "root.oven.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(TEMPERATURE, DOORS);

    public Oven_LargeMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Oven.Large entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Oven.Large entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Oven.Large entity, RowWriter row) {
        row.putDouble(0, entity.temperature());
        row.putInt(1, entity.doors());
    }

    @Override
    protected Oven.Large read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var temperature = row.getDouble(0);
        var doors = row.getInt(1);
        return new Oven.Large(time, name, temperature, doors);
    }
}
