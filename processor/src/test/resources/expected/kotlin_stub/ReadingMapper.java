package demo.kotlin;

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
 * Maps {@link Reading} to the devices {@code root.kotlin.{plant}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class ReadingMapper extends TimeseriesMapper<Reading> {
    public static final TimeColumn<Reading> TIME = TimeColumn.of("time");

    public static final PathColumn<Reading, String> PLANT = PathColumn.text("plant", 0);

    public static final NumberColumn<Reading, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE, Encoding.CHIMP));

    public static final NumberColumn<Reading, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final BooleanColumn<Reading> IS_OPEN = BooleanColumn.of(
            "isOpen", MeasurementSchema.of("isOpen", DataType.BOOLEAN));

    private static final EntityDefinition<Reading> DEFINITION = EntityDefinition
            .of(Reading.class, "root.kotlin.{plant}", Alignment.ALIGNED, TIME)
            .nodes(PLANT)
            .measurements(LOAD, PRESSURE, IS_OPEN);

    public ReadingMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Reading entity, TimePrecision precision) {
        return precision.exact(entity.getTime());
    }

    @Override
    protected void path(Reading entity, PathWriter path) {
        path.text(entity.getPlant());
    }

    @Override
    protected void write(Reading entity, RowWriter row) {
        row.putDouble(0, entity.getLoad());
        row.putDouble(1, entity.getPressure());
        row.putBoolean(2, entity.isOpen());
    }

    @Override
    protected Reading read(RowReader row) {
        var time = row.time();
        var plant = row.textNode(0);
        var load = row.getDouble(0);
        var pressure = row.getNullableDouble(1);
        var isOpen = row.getBoolean(2);
        return new Reading(time, plant, load, pressure, isOpen);
    }
}
