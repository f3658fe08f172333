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
 * Maps {@link Barrel} to the devices {@code root.barrels.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class BarrelMapper extends TimeseriesMapper<Barrel> {
    public static final TimeColumn<Barrel> TIME = TimeColumn.of("time");

    public static final PathColumn<Barrel, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Barrel, Double> LEVEL = NumberColumn.ofDouble(
            "level", MeasurementSchema.of("level", DataType.DOUBLE));

    private static final EntityDefinition<Barrel> DEFINITION = EntityDefinition
            .of(Barrel.class, "root.barrels.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LEVEL);

    BarrelMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Barrel entity, TimePrecision precision) {
        return precision.exact(entity.time);
    }

    @Override
    protected void path(Barrel entity, PathWriter path) {
        path.text(entity.name);
    }

    @Override
    protected void write(Barrel entity, RowWriter row) {
        row.putDouble(0, entity.level);
    }

    @Override
    protected Barrel read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var level = row.required(0, row.getNullableDouble(0));
        return new Barrel(time, name, level);
    }
}
