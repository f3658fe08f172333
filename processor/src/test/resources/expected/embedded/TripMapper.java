package demo.embedded;

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
import io.dendro.query.BooleanColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Trip} to the devices {@code root.fleet.{car}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class TripMapper extends TimeseriesMapper<Trip> {
    public static final TimeColumn<Trip> TIME = TimeColumn.of("time");

    public static final PathColumn<Trip, String> CAR = PathColumn.text("car", 0);

    public static final NumberColumn<Trip, Double> POSITION_LONGITUDE = NumberColumn.ofDouble(
            "position.longitude", MeasurementSchema.of("position_longitude", DataType.DOUBLE));

    public static final NumberColumn<Trip, Double> POSITION_LATITUDE = NumberColumn.ofDouble(
            "position.latitude", MeasurementSchema.of("position_lat", DataType.DOUBLE, Encoding.CHIMP));

    public static final NumberColumn<Trip, Double> SPEED = NumberColumn.ofDouble(
            "speed", MeasurementSchema.of("speed", DataType.DOUBLE));

    public static final NumberColumn<Trip, Double> WEATHER_TEMPERATURE = NumberColumn.ofDouble(
            "weather.temperature", MeasurementSchema.of("temperature", DataType.DOUBLE));

    public static final BooleanColumn<Trip> WEATHER_IS_RAINING = BooleanColumn.of(
            "weather.isRaining", MeasurementSchema.of("is_raining", DataType.BOOLEAN));

    public static final NumberColumn<Trip, Float> ENGINE_PAIR_FIRST = NumberColumn.ofFloat(
            "enginePair.first", MeasurementSchema.of("engine_first", DataType.FLOAT));

    public static final NumberColumn<Trip, Integer> ENGINE_PAIR_SECOND = NumberColumn.ofInt(
            "enginePair.second", MeasurementSchema.of("engine_second", DataType.INT32));

    public static final NumberColumn<Trip, Double> NEXT_LEG_START_LONGITUDE = NumberColumn.ofDouble(
            "nextLeg.start.longitude", MeasurementSchema.of("next_leg_start_longitude", DataType.DOUBLE));

    public static final NumberColumn<Trip, Double> NEXT_LEG_START_LATITUDE = NumberColumn.ofDouble(
            "nextLeg.start.latitude", MeasurementSchema.of("next_leg_start_lat", DataType.DOUBLE, Encoding.CHIMP));

    public static final NumberColumn<Trip, Double> NEXT_LEG_END_LONGITUDE = NumberColumn.ofDouble(
            "nextLeg.end.longitude", MeasurementSchema.of("next_leg_end_longitude", DataType.DOUBLE));

    public static final NumberColumn<Trip, Double> NEXT_LEG_END_LATITUDE = NumberColumn.ofDouble(
            "nextLeg.end.latitude", MeasurementSchema.of("next_leg_end_lat", DataType.DOUBLE, Encoding.CHIMP));

    public static final EnumColumn<Trip, Trip.Kind> NEXT_LEG_KIND = EnumColumn.of(
            "nextLeg.kind", MeasurementSchema.of("next_leg_kind", DataType.STRING), Trip.Kind.class);

    public static final NumberColumn<Trip, Integer> ROW_WEIGHT = NumberColumn.ofInt(
            "row.weight", MeasurementSchema.of("row_weight", DataType.INT32));

    public static final TextColumn<Trip> ROW_NAME = TextColumn.of(
            "row.name", MeasurementSchema.of("row_name", DataType.STRING));

    private static final EntityDefinition<Trip> DEFINITION = EntityDefinition
            .of(Trip.class, "root.fleet.{car}", Alignment.ALIGNED, TIME)
            .nodes(CAR)
            .measurements(POSITION_LONGITUDE, POSITION_LATITUDE, SPEED, WEATHER_TEMPERATURE,
                    WEATHER_IS_RAINING, ENGINE_PAIR_FIRST, ENGINE_PAIR_SECOND,
                    NEXT_LEG_START_LONGITUDE, NEXT_LEG_START_LATITUDE, NEXT_LEG_END_LONGITUDE,
                    NEXT_LEG_END_LATITUDE, NEXT_LEG_KIND, ROW_WEIGHT, ROW_NAME);

    public TripMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Trip entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Trip entity, PathWriter path) {
        path.text(entity.car());
    }

    @Override
    protected void write(Trip entity, RowWriter row) {
        Trip.Position position = entity.position();
        if (position != null) {
            row.putDouble(0, position.longitude());
            row.putDouble(1, position.latitude());
        }
        row.putDouble(2, entity.speed());
        Weather weather = entity.weather();
        if (weather != null) {
            row.putDouble(3, weather.getTemperature());
            row.putBoolean(4, weather.isRaining);
        }
        Trip.Pair<Float, Integer> enginePair = entity.enginePair();
        if (enginePair != null) {
            row.putFloat(5, enginePair.first());
            row.putInt(6, enginePair.second());
        }
        Trip.Leg nextLeg = entity.nextLeg();
        if (nextLeg != null) {
            Trip.Position start = nextLeg.start();
            if (start != null) {
                row.putDouble(7, start.longitude());
                row.putDouble(8, start.latitude());
            }
            Trip.Position end = nextLeg.end();
            if (end != null) {
                row.putDouble(9, end.longitude());
                row.putDouble(10, end.latitude());
            }
            row.putEnum(11, nextLeg.kind());
        }
        Cargo row_ = entity.row();
        if (row_ != null) {
            row.putInt(12, row_.weight());
            row.putText(13, row_.name());
        }
    }

    @Override
    protected Trip read(RowReader row) {
        var time = row.time();
        var car = row.textNode(0);
        var position = row.isMissing(0, 2)
                ? null
                : new Trip.Position(row.getDouble(0), row.getDouble(1));
        var speed = row.getDouble(2);
        var weather = row.isMissing(3, 5) ? null : readWeather(row);
        Trip.Pair<Float, Integer> enginePair = row.isMissing(5, 7)
                ? null
                : new Trip.Pair<>(row.getNullableFloat(5), row.getNullableInt(6));
        var nextLeg = row.isMissing(7, 12) ? null : readNextLeg(row);
        var row_ = row.isMissing(12, 14) ? null : readRow(row);
        return new Trip(time, car, position, speed, weather, enginePair, nextLeg, row_);
    }

    private static Weather readWeather(RowReader row) {
        Weather weather = new Weather();
        weather.setTemperature(row.getNullableDouble(3));
        weather.isRaining = row.getBoolean(4);
        return weather;
    }

    private static Trip.Leg readNextLeg(RowReader row) {
        var start = row.isMissing(7, 9)
                ? null
                : new Trip.Position(row.getDouble(7), row.getDouble(8));
        var end = row.isMissing(9, 11)
                ? null
                : new Trip.Position(row.getDouble(9), row.getDouble(10));
        var kind = row.getEnum(11, Trip.Kind.class);
        return new Trip.Leg(start, end, kind);
    }

    private static Cargo readRow(RowReader row) {
        return Cargo.builder()
                .weight(row.getInt(12))
                .name(row.getText(13))
                .build();
    }
}
