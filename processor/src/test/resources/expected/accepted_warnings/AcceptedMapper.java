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
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Accepted} to the devices {@code root.accepted.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class AcceptedMapper extends TimeseriesMapper<Accepted> {
    public static final TimeColumn<Accepted> TIME = TimeColumn.of("time");

    public static final PathColumn<Accepted, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Accepted, Float> ROUNDED = NumberColumn.ofFloat(
            "rounded", MeasurementSchema.of("rounded", DataType.FLOAT, Encoding.RLE));

    public static final NumberColumn<Accepted, Integer> VALUE_ONE = NumberColumn.ofInt(
            "valueOne", MeasurementSchema.of("valueOne", DataType.INT32));

    public static final NumberColumn<Accepted, Integer> VALUEONE = NumberColumn.ofInt(
            "valueone", MeasurementSchema.of("valueone", DataType.INT32));

    private static final EntityDefinition<Accepted> DEFINITION = EntityDefinition
            .of(Accepted.class, "root.accepted.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(ROUNDED, VALUE_ONE, VALUEONE);

    AcceptedMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Accepted entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Accepted entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Accepted entity, RowWriter row) {
        row.putFloat(0, entity.rounded());
        row.putInt(1, entity.valueOne());
        row.putInt(2, entity.valueone());
    }

    @Override
    protected Accepted read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var rounded = row.getFloat(0);
        var valueOne = row.getInt(1);
        var valueone = row.getInt(2);
        return new Accepted(time, device, rounded, valueOne, valueone);
    }
}
