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
 * Maps {@link Names.Snake} to the devices <code>root.names.&#123;deviceId&#125;.`it's &#42;/ "odd" &#92;u002a/ &#123;&#64;code $L&#125;`</code>.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Names_SnakeMapper extends TimeseriesMapper<Names.Snake> {
    public static final TimeColumn<Names.Snake> MEASURED_AT = TimeColumn.of("measuredAt");

    public static final PathColumn<Names.Snake, String> DEVICE_ID = PathColumn.text("deviceId", 0);

    public static final NumberColumn<Names.Snake, Float> MEAN_TEMPERATURE = NumberColumn.ofFloat(
            "meanTemperature", MeasurementSchema.of("mean_temperature", DataType.FLOAT));

    public static final NumberColumn<Names.Snake, Double> MAX_HTTP_LOAD2H = NumberColumn.ofDouble(
            "maxHTTPLoad2h", MeasurementSchema.of("max_http_load2h", DataType.DOUBLE));

    public static final NumberColumn<Names.Snake, Integer> OTHER = NumberColumn.ofInt(
            "other", MeasurementSchema.of("Untouched", DataType.INT32));

    public static final NumberColumn<Names.Snake, Integer> PREFIXED = NumberColumn.ofInt(
            "prefixed", MeasurementSchema.of("temp-1", DataType.INT32));

    public static final NumberColumn<Names.Snake, Integer> QUOTED = NumberColumn.ofInt(
            "quoted", MeasurementSchema.of("\"$L\" \\ 温度 `x`", DataType.INT32));

    private static final EntityDefinition<Names.Snake> DEFINITION = EntityDefinition
            .of(Names.Snake.class, "root.names.{deviceId}.`it's */ \"odd\" \\u002a/ {@code $L}`",
                    Alignment.ALIGNED, MEASURED_AT)
            .nodes(DEVICE_ID)
            .measurements(MEAN_TEMPERATURE, MAX_HTTP_LOAD2H, OTHER, PREFIXED, QUOTED);

    Names_SnakeMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Names.Snake entity, TimePrecision precision) {
        return precision.exact(entity.measuredAt());
    }

    @Override
    protected void path(Names.Snake entity, PathWriter path) {
        path.text(entity.deviceId());
    }

    @Override
    protected void write(Names.Snake entity, RowWriter row) {
        row.putFloat(0, entity.meanTemperature());
        row.putDouble(1, entity.maxHTTPLoad2h());
        row.putInt(2, entity.other());
        row.putInt(3, entity.prefixed());
        row.putInt(4, entity.quoted());
    }

    @Override
    protected Names.Snake read(RowReader row) {
        var measuredAt = row.time();
        var deviceId = row.textNode(0);
        var meanTemperature = row.getFloat(0);
        var maxHTTPLoad2h = row.getDouble(1);
        var other = row.getInt(2);
        var prefixed = row.getInt(3);
        var quoted = row.getInt(4);
        return new Names.Snake(measuredAt, deviceId, meanTemperature, maxHTTPLoad2h, other,
                prefixed, quoted);
    }
}
