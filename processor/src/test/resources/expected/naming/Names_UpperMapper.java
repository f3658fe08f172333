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
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Names.Upper} to the devices {@code root.names.{deviceId}.upper}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Names_UpperMapper extends TimeseriesMapper<Names.Upper> {
    public static final TimeColumn<Names.Upper> MEASURED_AT = TimeColumn.of("measuredAt");

    public static final PathColumn<Names.Upper, String> DEVICE_ID = PathColumn.text("deviceId", 0);

    public static final NumberColumn<Names.Upper, Float> MEAN_TEMPERATURE = NumberColumn.ofFloat(
            "meanTemperature", MeasurementSchema.of("MEAN_TEMPERATURE", DataType.FLOAT));

    public static final NumberColumn<Names.Upper, Long> 压力 = NumberColumn.ofLong(
            "压力", MeasurementSchema.of("压力", DataType.INT64));

    private static final EntityDefinition<Names.Upper> DEFINITION = EntityDefinition
            .of(Names.Upper.class, "root.names.{deviceId}.upper", Alignment.ALIGNED, MEASURED_AT)
            .nodes(DEVICE_ID)
            .measurements(MEAN_TEMPERATURE, 压力);

    Names_UpperMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Names.Upper entity, TimePrecision precision) {
        return precision.exact(entity.measuredAt());
    }

    @Override
    protected void path(Names.Upper entity, PathWriter path) {
        path.text(entity.deviceId());
    }

    @Override
    protected void write(Names.Upper entity, RowWriter row) {
        row.putFloat(0, entity.meanTemperature());
        row.putLong(1, entity.压力());
    }

    @Override
    protected Names.Upper read(RowReader row) {
        var measuredAt = row.time();
        var deviceId = row.textNode(0);
        var meanTemperature = row.getFloat(0);
        var 压力 = row.getLong(1);
        return new Names.Upper(measuredAt, deviceId, meanTemperature, 压力);
    }
}
