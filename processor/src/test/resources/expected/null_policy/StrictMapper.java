package demo.policy;

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
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.time.Duration;
import java.util.Optional;

/**
 * Maps {@link Strict} to the devices {@code root.`policy`.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class StrictMapper extends TimeseriesMapper<Strict> {
    private static final Converter<Duration, Integer> LASTED_CONVERTER = new Strict.Seconds();

    public static final TimeColumn<Strict> TIME = TimeColumn.of("time");

    public static final PathColumn<Strict, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Strict, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Strict, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final NumberColumn<Strict, Double> MAYBE = NumberColumn.ofDouble(
            "maybe", MeasurementSchema.of("maybe", DataType.DOUBLE));

    public static final TextColumn<Strict> NOTE = TextColumn.of(
            "note", MeasurementSchema.of("note", DataType.STRING));

    public static final ConvertedColumn<Strict, Duration, NumberColumn<Strict, Integer>> LASTED = ConvertedColumn.of(
            NumberColumn.ofInt("lasted", MeasurementSchema.of("lasted", DataType.INT32)),
            LASTED_CONVERTER);

    private static final EntityDefinition<Strict> DEFINITION = EntityDefinition
            .of(Strict.class, "root.`policy`.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(LOAD, PRESSURE, MAYBE, NOTE, LASTED);

    public StrictMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Strict entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Strict entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Strict entity, RowWriter row) {
        row.putDouble(0, entity.load());
        row.putDouble(1, row.required(1, entity.pressure()));
        row.putDouble(2, entity.maybe());
        row.putText(3, entity.note().orElse(null));
        row.putInt(4, row.stored(4, LASTED_CONVERTER, row.required(4, entity.lasted())));
    }

    @Override
    protected Strict read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var load = row.getDouble(0);
        var pressure = row.getNullableDouble(1);
        var maybe = row.getNullableDouble(2);
        var note = Optional.ofNullable(row.getText(3));
        var lasted = row.converted(4, LASTED_CONVERTER, row.getNullableInt(4));
        return new Strict(time, device, load, pressure, maybe, note, lasted);
    }
}
