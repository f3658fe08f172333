package demo.marked;

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
import io.dendro.query.BinaryColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Reading} to the devices {@code root.marked.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class ReadingMapper extends TimeseriesMapper<Reading> {
    public static final TimeColumn<Reading> TIME = TimeColumn.of("time");

    public static final PathColumn<Reading, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Reading, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final BinaryColumn<Reading> IMAGE = BinaryColumn.of(
            "image", MeasurementSchema.of("image", DataType.BLOB));

    public static final EnumColumn<Reading, Reading.State> STATE = EnumColumn.of(
            "state", MeasurementSchema.of("state", DataType.STRING), Reading.State.class);

    private static final EntityDefinition<Reading> DEFINITION = EntityDefinition
            .of(Reading.class, "root.marked.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(PRESSURE, IMAGE, STATE);

    public ReadingMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Reading entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Reading entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Reading entity, RowWriter row) {
        row.putDouble(0, entity.pressure());
        row.putBinary(1, entity.image());
        row.putEnum(2, entity.state());
    }

    @Override
    protected Reading read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var pressure = row.getNullableDouble(0);
        var image = row.getBinary(1);
        var state = row.getEnum(2, Reading.State.class);
        return new Reading(time, device, pressure, image, state);
    }
}
