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
import io.dendro.query.BinaryColumn;
import io.dendro.query.ConvertedColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.time.Duration;
import java.util.Optional;

/**
 * Maps {@link Strict} to the devices {@code root.strict.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class StrictMapper extends TimeseriesMapper<Strict> {
    private static final Converter<Duration, Integer> LASTED_CONVERTER = new Strict.Seconds();

    private static final Converter<Duration, Integer> WAITED_CONVERTER = new Strict.Seconds();

    public static final TimeColumn<Strict> TIME = TimeColumn.of("time");

    public static final PathColumn<Strict, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Strict, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Strict, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final TextColumn<Strict> NAME = TextColumn.of(
            "name", MeasurementSchema.of("name", DataType.STRING));

    public static final BinaryColumn<Strict> IMAGE = BinaryColumn.of(
            "image", MeasurementSchema.of("image", DataType.BLOB));

    public static final EnumColumn<Strict, Strict.State> STATE = EnumColumn.of(
            "state", MeasurementSchema.of("state", DataType.STRING), Strict.State.class);

    public static final TextColumn<Strict> NOTE = TextColumn.of(
            "note", MeasurementSchema.of("note", DataType.STRING));

    public static final TextColumn<Strict> MAYBE = TextColumn.of(
            "maybe", MeasurementSchema.of("maybe", DataType.STRING));

    public static final TextColumn<Strict> REMARK = TextColumn.of(
            "remark", MeasurementSchema.of("remark", DataType.STRING));

    public static final ConvertedColumn<Strict, Duration, NumberColumn<Strict, Integer>> LASTED = ConvertedColumn.of(
            NumberColumn.ofInt("lasted", MeasurementSchema.of("lasted", DataType.INT32)),
            LASTED_CONVERTER);

    public static final ConvertedColumn<Strict, Duration, NumberColumn<Strict, Integer>> WAITED = ConvertedColumn.of(
            NumberColumn.ofInt("waited", MeasurementSchema.of("waited", DataType.INT32)),
            WAITED_CONVERTER);

    private static final EntityDefinition<Strict> DEFINITION = EntityDefinition
            .of(Strict.class, "root.strict.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(LOAD, PRESSURE, NAME, IMAGE, STATE, NOTE, MAYBE, REMARK, LASTED, WAITED);

    StrictMapper(Session session) {
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
        row.putDouble(1, entity.pressure());
        row.putText(2, entity.name());
        row.putBinary(3, entity.image());
        row.putEnum(4, entity.state());
        row.putText(5, entity.note());
        row.putText(6, entity.maybe().orElse(null));
        row.putText(7, entity.remark());
        row.putInt(8, row.stored(8, LASTED_CONVERTER, entity.lasted()));
        row.putInt(9, row.stored(9, WAITED_CONVERTER, entity.waited()));
    }

    @Override
    protected Strict read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var load = row.getDouble(0);
        var pressure = row.required(1, row.getNullableDouble(1));
        var name = row.required(2, row.getText(2));
        var image = row.required(3, row.getBinary(3));
        var state = row.required(4, row.getEnum(4, Strict.State.class));
        var note = row.getText(5);
        var maybe = Optional.ofNullable(row.getText(6));
        var remark = row.orElse(row.getText(7), "none");
        var lasted = row.required(8, row.converted(8, LASTED_CONVERTER, row.getNullableInt(8)));
        var waited = row.converted(9, WAITED_CONVERTER, row.getNullableInt(9));
        return new Strict(time, device, load, pressure, name, image, state, note, maybe, remark,
                lasted, waited);
    }
}
