package demo.marked;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.ConvertedColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Maps {@link Journey} to the devices {@code root.journey.{car}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class JourneyMapper extends TimeseriesMapper<Journey> {
    private static final Converter<List<@Nullable String>, String> NOTES_CONVERTER = new Journey.Words();

    public static final TimeColumn<Journey> TIME = TimeColumn.of("time");

    public static final PathColumn<Journey, String> CAR = PathColumn.text("car", 0);

    public static final NumberColumn<Journey, Double> POSITION_LONGITUDE = NumberColumn.ofDouble(
            "position.longitude", MeasurementSchema.of("position_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> POSITION_LATITUDE = NumberColumn.ofDouble(
            "position.latitude", MeasurementSchema.of("position_latitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> PREVIOUS_LONGITUDE = NumberColumn.ofDouble(
            "previous.longitude", MeasurementSchema.of("previous_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> PREVIOUS_LATITUDE = NumberColumn.ofDouble(
            "previous.latitude", MeasurementSchema.of("previous_latitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Integer> ENGINE_RPM = NumberColumn.ofInt(
            "engine.rpm", MeasurementSchema.of("engine_rpm", DataType.INT32));

    public static final NumberColumn<Journey, Integer> ENGINE_GEAR = NumberColumn.ofInt(
            "engine.gear", MeasurementSchema.of("engine_gear", DataType.INT32));

    public static final NumberColumn<Journey, Integer> ENGINE_FAULTS = NumberColumn.ofInt(
            "engine.faults", MeasurementSchema.of("engine_faults", DataType.INT32));

    public static final NumberColumn<Journey, Integer> LOAD_CRATES = NumberColumn.ofInt(
            "load.crates", MeasurementSchema.of("load_crates", DataType.INT32));

    public static final TextColumn<Journey> LOAD_OWNER = TextColumn.of(
            "load.owner", MeasurementSchema.of("load_owner", DataType.STRING));

    public static final NumberColumn<Journey, Float> AXLES_FRONT = NumberColumn.ofFloat(
            "axles.front", MeasurementSchema.of("axles_front", DataType.FLOAT));

    public static final NumberColumn<Journey, Integer> AXLES_REAR = NumberColumn.ofInt(
            "axles.rear", MeasurementSchema.of("axles_rear", DataType.INT32));

    public static final NumberColumn<Journey, Double> LEG_START_LONGITUDE = NumberColumn.ofDouble(
            "leg.start.longitude", MeasurementSchema.of("leg_start_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> LEG_START_LATITUDE = NumberColumn.ofDouble(
            "leg.start.latitude", MeasurementSchema.of("leg_start_latitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> LEG_END_LONGITUDE = NumberColumn.ofDouble(
            "leg.end.longitude", MeasurementSchema.of("leg_end_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> LEG_END_LATITUDE = NumberColumn.ofDouble(
            "leg.end.latitude", MeasurementSchema.of("leg_end_latitude", DataType.DOUBLE));

    public static final EnumColumn<Journey, Journey.Kind> LEG_KIND = EnumColumn.of(
            "leg.kind", MeasurementSchema.of("leg_kind", DataType.STRING), Journey.Kind.class);

    public static final NumberColumn<Journey, Double> WILD_DEPTH = NumberColumn.ofDouble(
            "wild.depth", MeasurementSchema.of("wild_depth", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> WILD_SHORE_LONGITUDE = NumberColumn.ofDouble(
            "wild.shore.longitude", MeasurementSchema.of("wild_shore_longitude", DataType.DOUBLE));

    public static final NumberColumn<Journey, Double> WILD_SHORE_LATITUDE = NumberColumn.ofDouble(
            "wild.shore.latitude", MeasurementSchema.of("wild_shore_latitude", DataType.DOUBLE));

    public static final ConvertedColumn<Journey, List<@Nullable String>, TextColumn<Journey>> NOTES = ConvertedColumn.of(
            TextColumn.of("notes", MeasurementSchema.of("notes", DataType.STRING)),
            NOTES_CONVERTER);

    private static final EntityDefinition<Journey> DEFINITION = EntityDefinition
            .of(Journey.class, "root.journey.{car}", Alignment.ALIGNED, TIME)
            .nodes(CAR)
            .measurements(POSITION_LONGITUDE, POSITION_LATITUDE, PREVIOUS_LONGITUDE,
                    PREVIOUS_LATITUDE, ENGINE_RPM, ENGINE_GEAR, ENGINE_FAULTS, LOAD_CRATES,
                    LOAD_OWNER, AXLES_FRONT, AXLES_REAR, LEG_START_LONGITUDE, LEG_START_LATITUDE,
                    LEG_END_LONGITUDE, LEG_END_LATITUDE, LEG_KIND, WILD_DEPTH, WILD_SHORE_LONGITUDE,
                    WILD_SHORE_LATITUDE, NOTES);

    public JourneyMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Journey entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Journey entity, PathWriter path) {
        path.text(entity.car());
    }

    @Override
    protected void write(Journey entity, RowWriter row) {
        Journey.Position position = entity.position();
        if (position != null) {
            row.putDouble(0, position.longitude());
            row.putDouble(1, position.latitude());
        }
        Journey.Position previous = entity.previous();
        if (previous != null) {
            row.putDouble(2, previous.longitude());
            row.putDouble(3, previous.latitude());
        }
        Journey.Engine engine = entity.engine();
        if (engine != null) {
            row.putInt(4, engine.rpm());
            row.putInt(5, engine.gear());
            row.putInt(6, engine.faults());
        }
        Journey.Load load = entity.load();
        if (load != null) {
            row.putInt(7, load.getCrates());
            row.putText(8, load.getOwner());
        }
        Journey.Pair<@Nullable Float, Integer> axles = entity.axles();
        if (axles != null) {
            row.putFloat(9, axles.front());
            row.putInt(10, axles.rear());
        }
        Journey.Leg leg = entity.leg();
        if (leg != null) {
            Journey.Position start = leg.start();
            if (start != null) {
                row.putDouble(11, start.longitude());
                row.putDouble(12, start.latitude());
            }
            Journey.Position end = leg.end();
            if (end != null) {
                row.putDouble(13, end.longitude());
                row.putDouble(14, end.latitude());
            }
            row.putEnum(15, leg.kind());
        }
        Journey.Wild wild = entity.wild();
        if (wild != null) {
            row.putDouble(16, wild.depth());
            Journey.Position shore = wild.shore();
            if (shore != null) {
                row.putDouble(17, shore.longitude());
                row.putDouble(18, shore.latitude());
            }
        }
        row.putText(19, row.stored(19, NOTES_CONVERTER, entity.notes()));
    }

    @Override
    protected Journey read(RowReader row) {
        var time = row.time();
        var car = row.textNode(0);
        var position = new Journey.Position(row.getDouble(0), row.getDouble(1));
        var previous = row.isMissing(2, 4)
                ? null
                : new Journey.Position(row.getDouble(2), row.getDouble(3));
        var engine = new Journey.Engine(row.getNullableInt(4), row.getOptionalInt(5),
                row.getInt(6, 0));
        var load = readLoad(row);
        Journey.Pair<@Nullable Float, Integer> axles = new Journey.Pair<@Nullable Float, Integer>(row.getNullableFloat(9),
                row.required(10, row.getNullableInt(10)));
        var leg = row.isMissing(11, 16) ? null : readLeg(row);
        var wild = readWild(row);
        var notes = row.required(19, row.converted(19, NOTES_CONVERTER, row.getText(19)));
        return new Journey(time, car, position, previous, engine, load, axles, leg, wild, notes);
    }

    private static Journey.Load readLoad(RowReader row) {
        Journey.Load load = new Journey.Load();
        load.setCrates(row.getInt(7));
        load.setOwner(row.getText(8));
        return load;
    }

    private static Journey.Leg readLeg(RowReader row) {
        var start = new Journey.Position(row.getDouble(11), row.getDouble(12));
        var end = row.isMissing(13, 15)
                ? null
                : new Journey.Position(row.getDouble(13), row.getDouble(14));
        var kind = row.required(15, row.getEnum(15, Journey.Kind.class));
        return new Journey.Leg(start, end, kind);
    }

    private static Journey.Wild readWild(RowReader row) {
        var depth = row.getNullableDouble(16);
        var shore = row.isMissing(17, 19)
                ? null
                : new Journey.Position(row.getDouble(17), row.getDouble(18));
        return new Journey.Wild(depth, shore);
    }
}
