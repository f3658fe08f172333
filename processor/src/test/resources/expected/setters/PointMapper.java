package demo.setters;

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
 * Maps {@link Point} to the devices {@code root.points.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class PointMapper extends TimeseriesMapper<Point> {
    public static final TimeColumn<Point> TIME = TimeColumn.of("time");

    public static final PathColumn<Point, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Point, Double> X_COORD = NumberColumn.ofDouble(
            "xCoord", MeasurementSchema.of("xCoord", DataType.DOUBLE));

    public static final NumberColumn<Point, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Point, Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    private static final EntityDefinition<Point> DEFINITION = EntityDefinition
            .of(Point.class, "root.points.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(X_COORD, LOAD, RPM);

    public PointMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Point entity, TimePrecision precision) {
        return precision.exact(entity.getTime());
    }

    @Override
    protected void path(Point entity, PathWriter path) {
        path.text(entity.getName());
    }

    @Override
    protected void write(Point entity, RowWriter row) {
        row.putDouble(0, entity.getxCoord());
        row.putDouble(1, entity.getLoad());
        row.putInt(2, entity.rpm());
    }

    @Override
    protected Point read(RowReader row) {
        Point entity = new Point(row.textNode(0));
        entity.setTime(row.time());
        entity.setxCoord(row.getDouble(0));
        entity.setLoad(row.getDouble(1));
        entity.rpm(row.getInt(2));
        return entity;
    }
}
