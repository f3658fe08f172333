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
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Journey.Careful} to the devices {@code root.careful.{car}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class Journey_CarefulMapper extends TimeseriesMapper<Journey.Careful> {
    public static final TimeColumn<Journey.Careful> TIME = TimeColumn.of("time");

    public static final PathColumn<Journey.Careful, String> CAR = PathColumn.text("car", 0);

    public static final NumberColumn<Journey.Careful, Double> LEG_START_LONGITUDE = NumberColumn.ofDouble(
            "leg.start.longitude", MeasurementSchema.of("leg_start_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey.Careful, Double> LEG_START_LATITUDE = NumberColumn.ofDouble(
            "leg.start.latitude", MeasurementSchema.of("leg_start_latitude", DataType.DOUBLE));

    public static final NumberColumn<Journey.Careful, Double> LEG_END_LONGITUDE = NumberColumn.ofDouble(
            "leg.end.longitude", MeasurementSchema.of("leg_end_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey.Careful, Double> LEG_END_LATITUDE = NumberColumn.ofDouble(
            "leg.end.latitude", MeasurementSchema.of("leg_end_latitude", DataType.DOUBLE));

    public static final EnumColumn<Journey.Careful, Journey.Kind> LEG_KIND = EnumColumn.of(
            "leg.kind", MeasurementSchema.of("leg_kind", DataType.STRING), Journey.Kind.class);

    public static final NumberColumn<Journey.Careful, Double> HOME_LONGITUDE = NumberColumn.ofDouble(
            "home.longitude", MeasurementSchema.of("home_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey.Careful, Double> HOME_LATITUDE = NumberColumn.ofDouble(
            "home.latitude", MeasurementSchema.of("home_latitude", DataType.DOUBLE));

    private static final EntityDefinition<Journey.Careful> DEFINITION = EntityDefinition
            .of(Journey.Careful.class, "root.careful.{car}", Alignment.ALIGNED, TIME)
            .nodes(CAR)
            .measurements(LEG_START_LONGITUDE, LEG_START_LATITUDE, LEG_END_LONGITUDE,
                    LEG_END_LATITUDE, LEG_KIND, HOME_LONGITUDE, HOME_LATITUDE);

    public Journey_CarefulMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Journey.Careful entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Journey.Careful entity, PathWriter path) {
        path.text(entity.car());
    }

    @Override
    protected void write(Journey.Careful entity, RowWriter row) {
        Journey.Leg leg = row.required("leg", entity.leg());
        Journey.Position start = row.required("leg.start", leg.start());
        row.putDouble(0, start.longitude());
        row.putDouble(1, start.latitude());
        Journey.Position end = leg.end();
        if (end != null) {
            row.putDouble(2, end.longitude());
            row.putDouble(3, end.latitude());
        }
        row.putEnum(4, row.required(4, leg.kind()));
        Journey.Position home = entity.home();
        if (home != null) {
            row.putDouble(5, home.longitude());
            row.putDouble(6, home.latitude());
        }
    }

    @Override
    protected Journey.Careful read(RowReader row) {
        var time = row.time();
        var car = row.textNode(0);
        var leg = readLeg(row);
        var home = row.isMissing(5, 7)
                ? null
                : new Journey.Position(row.getDouble(5), row.getDouble(6));
        return new Journey.Careful(time, car, leg, home);
    }

    private static Journey.Leg readLeg(RowReader row) {
        var start = new Journey.Position(row.getDouble(0), row.getDouble(1));
        var end = row.isMissing(2, 4)
                ? null
                : new Journey.Position(row.getDouble(2), row.getDouble(3));
        var kind = row.required(4, row.getEnum(4, Journey.Kind.class));
        return new Journey.Leg(start, end, kind);
    }
}
