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
 * Maps {@link Old.Constructor} to the devices {@code root.old.{device}.constructor}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Old_ConstructorMapper extends TimeseriesMapper<Old.Constructor> {
    public static final TimeColumn<Old.Constructor> TIME = TimeColumn.of("time");

    public static final PathColumn<Old.Constructor, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Old.Constructor, Integer> VALUE = NumberColumn.ofInt(
            "value", MeasurementSchema.of("value", DataType.INT32));

    private static final EntityDefinition<Old.Constructor> DEFINITION = EntityDefinition
            .of(Old.Constructor.class, "root.old.{device}.constructor", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(VALUE);

    Old_ConstructorMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Old.Constructor entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Old.Constructor entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Old.Constructor entity, RowWriter row) {
        row.putInt(0, entity.value());
    }

    @Override
    protected Old.Constructor read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var value = row.getInt(0);
        return new Old.Constructor(time, device, value);
    }
}
