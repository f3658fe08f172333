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
 * Maps {@link Weather} to the devices {@code root.weather}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class WeatherMapper extends TimeseriesMapper<Weather> {
    public static final TimeColumn<Weather> TIME = TimeColumn.of("time");

    public static final NumberColumn<Weather, Double> TEMPERATURE = NumberColumn.ofDouble(
            "temperature", MeasurementSchema.of("temperature", DataType.DOUBLE));

    private static final EntityDefinition<Weather> DEFINITION = EntityDefinition
            .of(Weather.class, "root.weather", Alignment.ALIGNED, TIME)
            .measurements(TEMPERATURE);

    public WeatherMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Weather entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Weather entity, PathWriter path) {
    }

    @Override
    protected void write(Weather entity, RowWriter row) {
        row.putDouble(0, entity.temperature());
    }

    @Override
    protected Weather read(RowReader row) {
        var time = row.time();
        var temperature = row.getDouble(0);
        return new Weather(time, temperature);
    }
}
