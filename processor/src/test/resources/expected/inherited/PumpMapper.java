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
import io.dendro.query.BooleanColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Pump} to the devices {@code root.plant.{plant}.pump}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class PumpMapper extends TimeseriesMapper<Pump> {
    public static final TimeColumn<Pump> TIME = TimeColumn.of("time");

    public static final PathColumn<Pump, String> PLANT = PathColumn.text("plant", 0);

    public static final NumberColumn<Pump, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    public static final NumberColumn<Pump, Double> TEMPERATURE = NumberColumn.ofDouble(
            "temperature", MeasurementSchema.of("temperature", DataType.DOUBLE, Encoding.CHIMP));

    public static final BooleanColumn<Pump> OPEN = BooleanColumn.of(
            "open", MeasurementSchema.of("open", DataType.BOOLEAN));

    private static final EntityDefinition<Pump> DEFINITION = EntityDefinition
            .of(Pump.class, "root.plant.{plant}.pump", Alignment.ALIGNED, TIME)
            .nodes(PLANT)
            .measurements(VALUE, TEMPERATURE, OPEN);

    public PumpMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Pump entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Pump entity, PathWriter path) {
        path.text(entity.plant());
    }

    @Override
    protected void write(Pump entity, RowWriter row) {
        row.putInt(0, entity.value());
        row.putDouble(1, entity.temperature());
        row.putBoolean(2, entity.isOpen());
    }

    @Override
    protected Pump read(RowReader row) {
        Pump entity = new Pump(row.getBoolean(2), row.time(), row.textNode(0),
                row.getNullableInt(0));
        entity.setTemperature(row.getDouble(1));
        return entity;
    }
}
