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
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Old.Part} to the devices {@code root.old.{device}.part}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Old_PartMapper extends TimeseriesMapper<Old.Part> {
    public static final TimeColumn<Old.Part> TIME = TimeColumn.of("time");

    public static final PathColumn<Old.Part, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Old.Part, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    public static final EnumColumn<Old.Part, Old.Mode> MODE = EnumColumn.of(
            "mode", MeasurementSchema.of("mode", DataType.STRING), Old.Mode.class);

    private static final EntityDefinition<Old.Part> DEFINITION = EntityDefinition
            .of(Old.Part.class, "root.old.{device}.part", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(VALUE, MODE);

    Old_PartMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Old.Part entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Old.Part entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Old.Part entity, RowWriter row) {
        row.putInt(0, entity.value());
        row.putEnum(1, entity.mode());
    }

    @Override
    protected Old.Part read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var value = row.getInt(0);
        var mode = row.getEnum(1, Old.Mode.class);
        return new Old.Part(time, device, value, mode);
    }
}
