package demo.enums;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import io.dendro.mapping.EnumCodes;
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
import java.util.Optional;

/**
 * Maps {@link Signal} to the devices {@code root.enums.{line}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class SignalMapper extends TimeseriesMapper<Signal> {
    private static final Converter<Signal.Light, Integer> BY_ORDINAL_CONVERTER = EnumCodes.ordinals(Signal.Light.class);

    private static final Converter<Signal.Light, String> BY_TEXT_CONVERTER = EnumCodes.of(Signal.Light.class,
            Signal.Light::wire);

    private static final Converter<Signal.Light, Integer> BY_NUMBER_CONVERTER = EnumCodes.of(Signal.Light.class,
            Signal.Light::number);

    private static final Converter<Signal.Light, Long> BY_LARGE_CONVERTER = EnumCodes.of(Signal.Light.class,
            Signal.Light::large);

    private static final Converter<Signal.Light, Integer> BY_TINY_CONVERTER = EnumCodes.of(Signal.Light.class,
            constant -> constant.tiny().intValue());

    public static final TimeColumn<Signal> TIME = TimeColumn.of("time");

    public static final PathColumn<Signal, Signal.Line> LINE = PathColumn.enumerated("line", 0, Signal.Line.class);

    public static final EnumColumn<Signal, Signal.Light> BY_NAME = EnumColumn.of(
            "byName", MeasurementSchema.of("byName", DataType.STRING), Signal.Light.class);

    public static final ConvertedColumn<Signal, Signal.Light, NumberColumn<Signal, Integer>> BY_ORDINAL = ConvertedColumn.of(
            NumberColumn.ofInt("byOrdinal", MeasurementSchema.of("byOrdinal", DataType.INT32)),
            BY_ORDINAL_CONVERTER);

    public static final ConvertedColumn<Signal, Signal.Light, TextColumn<Signal>> BY_TEXT = ConvertedColumn.of(
            TextColumn.of("byText", MeasurementSchema.of("byText", DataType.STRING)),
            BY_TEXT_CONVERTER);

    public static final ConvertedColumn<Signal, Signal.Light, NumberColumn<Signal, Integer>> BY_NUMBER = ConvertedColumn.of(
            NumberColumn.ofInt("byNumber", MeasurementSchema.of("byNumber", DataType.INT32)),
            BY_NUMBER_CONVERTER);

    public static final ConvertedColumn<Signal, Signal.Light, NumberColumn<Signal, Long>> BY_LARGE = ConvertedColumn.of(
            NumberColumn.ofLong("byLarge", MeasurementSchema.of("byLarge", DataType.INT64)),
            BY_LARGE_CONVERTER);

    public static final ConvertedColumn<Signal, Signal.Light, NumberColumn<Signal, Integer>> BY_TINY = ConvertedColumn.of(
            NumberColumn.ofInt("byTiny", MeasurementSchema.of("byTiny", DataType.INT32)),
            BY_TINY_CONVERTER);

    private static final EntityDefinition<Signal> DEFINITION = EntityDefinition
            .of(Signal.class, "root.enums.{line}", Alignment.ALIGNED, TIME)
            .nodes(LINE)
            .measurements(BY_NAME, BY_ORDINAL, BY_TEXT, BY_NUMBER, BY_LARGE, BY_TINY);

    public SignalMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Signal entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Signal entity, PathWriter path) {
        path.enumerated(entity.line());
    }

    @Override
    protected void write(Signal entity, RowWriter row) {
        row.putEnum(0, entity.byName());
        row.putInt(1, row.stored(1, BY_ORDINAL_CONVERTER, entity.byOrdinal()));
        row.putText(2, row.stored(2, BY_TEXT_CONVERTER, entity.byText()));
        row.putInt(3, row.stored(3, BY_NUMBER_CONVERTER, entity.byNumber()));
        row.putLong(4, row.stored(4, BY_LARGE_CONVERTER, entity.byLarge()));
        row.putInt(5, row.stored(5, BY_TINY_CONVERTER, entity.byTiny().orElse(null)));
    }

    @Override
    protected Signal read(RowReader row) {
        var time = row.time();
        var line = row.enumNode(0, Signal.Line.class);
        var byName = row.getEnum(0, Signal.Light.class);
        var byOrdinal = row.converted(1, BY_ORDINAL_CONVERTER, row.getNullableInt(1));
        var byText = row.converted(2, BY_TEXT_CONVERTER, row.getText(2));
        var byNumber = row.converted(3, BY_NUMBER_CONVERTER, row.getNullableInt(3));
        var byLarge = row.orElse(row.converted(4, BY_LARGE_CONVERTER, row.getNullableLong(4)), Signal.Light.RED);
        var byTiny = Optional.ofNullable(row.converted(5, BY_TINY_CONVERTER, row.getNullableInt(5)));
        return new Signal(time, line, byName, byOrdinal, byText, byNumber, byLarge, byTiny);
    }
}
