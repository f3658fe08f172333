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
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Boiler} to the devices {@code root.plant.{plant}.boiler}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class BoilerMapper extends TimeseriesMapper<Boiler> {
    public static final TimeColumn<Boiler> TIME = TimeColumn.of("time");

    public static final PathColumn<Boiler, String> PLANT = PathColumn.text("plant", 0);

    public static final NumberColumn<Boiler, Double> VALUE = NumberColumn.ofDouble(
            "value", MeasurementSchema.of("value", DataType.DOUBLE));

    public static final NumberColumn<Boiler, Double> TEMPERATURE = NumberColumn.ofDouble(
            "temperature", MeasurementSchema.of("temperature", DataType.DOUBLE, Encoding.CHIMP));

    public static final TextColumn<Boiler> NAME = TextColumn.of(
            "name", MeasurementSchema.of("name", DataType.STRING));

    private static final EntityDefinition<Boiler> DEFINITION = EntityDefinition
            .of(Boiler.class, "root.plant.{plant}.boiler", Alignment.ALIGNED, TIME)
            .nodes(PLANT)
            .measurements(VALUE, TEMPERATURE, NAME);

    public BoilerMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Boiler entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Boiler entity, PathWriter path) {
        path.text(entity.plant());
    }

    @Override
    protected void write(Boiler entity, RowWriter row) {
        row.putDouble(0, entity.value());
        row.putDouble(1, entity.temperature());
        row.putText(2, entity.name);
    }

    @Override
    protected Boiler read(RowReader row) {
        Boiler entity = new Boiler(row.time(), row.textNode(0), row.getNullableDouble(0));
        entity.setTemperature(row.getDouble(1));
        entity.name = row.getText(2);
        return entity;
    }
}
