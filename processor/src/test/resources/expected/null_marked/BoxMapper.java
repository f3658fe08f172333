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
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Box} to the devices {@code root.boxes.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class BoxMapper extends TimeseriesMapper<Box> {
    public static final TimeColumn<Box> TIME = TimeColumn.of("time");

    public static final PathColumn<Box, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Box, Integer> LEVEL = NumberColumn.ofInt(
            "level", MeasurementSchema.of("level", DataType.INT32));

    private static final EntityDefinition<Box> DEFINITION = EntityDefinition
            .of(Box.class, "root.boxes.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LEVEL);

    BoxMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Box entity, TimePrecision precision) {
        return precision.exact(entity.time);
    }

    @Override
    protected void path(Box entity, PathWriter path) {
        path.text(entity.name);
    }

    @Override
    protected void write(Box entity, RowWriter row) {
        row.putInt(0, entity.level);
    }

    @Override
    protected Box read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var level = row.getNullableInt(0);
        return new Box(time, name, level);
    }
}
