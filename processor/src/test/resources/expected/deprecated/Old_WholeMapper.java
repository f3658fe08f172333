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
 * Maps {@link Old.Whole} to the devices {@code root.old.{device}.whole}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Old_WholeMapper extends TimeseriesMapper<Old.Whole> {
    public static final TimeColumn<Old.Whole> TIME = TimeColumn.of("time");

    public static final PathColumn<Old.Whole, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Old.Whole, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    private static final EntityDefinition<Old.Whole> DEFINITION = EntityDefinition
            .of(Old.Whole.class, "root.old.{device}.whole", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(VALUE);

    Old_WholeMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Old.Whole entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Old.Whole entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Old.Whole entity, RowWriter row) {
        row.putInt(0, entity.value());
    }

    @Override
    protected Old.Whole read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var value = row.getInt(0);
        return new Old.Whole(time, device, value);
    }
}
