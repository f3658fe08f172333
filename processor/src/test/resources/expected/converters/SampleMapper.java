package demo.converters;

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
import io.dendro.query.ConvertedBinaryColumn;
import io.dendro.query.ConvertedColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Maps {@link Sample} to the devices {@code root.converters.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class SampleMapper extends TimeseriesMapper<Sample> {
    private static final Converter<Double, Double> TEMPERATURE_CONVERTER = new Fahrenheit();

    private static final Converter<Double, Double> OUTSIDE_CONVERTER = new Fahrenheit();

    private static final Converter<Duration, Long> UPTIME_CONVERTER = Millis.INSTANCE;

    private static final Converter<List<String>, String> ALARMS_CONVERTER = new Words<>();

    private static final Converter<Mode, String> MODE_CONVERTER = new ByLabel<>(Mode.class);

    private static final Converter<BigDecimal, String> PRICE_CONVERTER = new Digits();

    private static final Converter<int[], byte[]> COUNTS_CONVERTER = new Packed();

    public static final TimeColumn<Sample> TIME = TimeColumn.of("time");

    public static final PathColumn<Sample, String> DEVICE = PathColumn.text("device", 0);

    public static final ConvertedColumn<Sample, Double, NumberColumn<Sample, Double>> TEMPERATURE = ConvertedColumn.of(
            NumberColumn.ofDouble("temperature", MeasurementSchema.of("temperature", DataType.DOUBLE)),
            TEMPERATURE_CONVERTER);

    public static final ConvertedColumn<Sample, Double, NumberColumn<Sample, Double>> OUTSIDE = ConvertedColumn.of(
            NumberColumn.ofDouble("outside", MeasurementSchema.of("outside", DataType.DOUBLE)),
            OUTSIDE_CONVERTER);

    public static final ConvertedColumn<Sample, Duration, NumberColumn<Sample, Long>> UPTIME = ConvertedColumn.of(
            NumberColumn.ofLong("uptime", MeasurementSchema.of("uptime", DataType.INT64)),
            UPTIME_CONVERTER);

    public static final ConvertedColumn<Sample, List<String>, TextColumn<Sample>> ALARMS = ConvertedColumn.of(
            TextColumn.of("alarms", MeasurementSchema.of("alarms", DataType.STRING)),
            ALARMS_CONVERTER);

    public static final ConvertedColumn<Sample, Mode, TextColumn<Sample>> MODE = ConvertedColumn.of(
            TextColumn.of("mode", MeasurementSchema.of("mode", DataType.STRING)),
            MODE_CONVERTER);

    public static final ConvertedColumn<Sample, BigDecimal, TextColumn<Sample>> PRICE = ConvertedColumn.of(
            TextColumn.of("price", MeasurementSchema.of("price", DataType.STRING)),
            PRICE_CONVERTER);

    public static final ConvertedBinaryColumn<Sample, int[]> COUNTS = ConvertedBinaryColumn.of(
            BinaryColumn.of("counts", MeasurementSchema.of("counts", DataType.BLOB)),
            COUNTS_CONVERTER);

    private static final EntityDefinition<Sample> DEFINITION = EntityDefinition
            .of(Sample.class, "root.converters.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(TEMPERATURE, OUTSIDE, UPTIME, ALARMS, MODE, PRICE, COUNTS);

    public SampleMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Sample entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Sample entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Sample entity, RowWriter row) {
        row.putDouble(0, row.stored(0, TEMPERATURE_CONVERTER, entity.temperature()));
        row.putDouble(1, row.stored(1, OUTSIDE_CONVERTER, entity.outside()));
        row.putLong(2, row.stored(2, UPTIME_CONVERTER, entity.uptime()));
        row.putText(3, row.stored(3, ALARMS_CONVERTER, entity.alarms()));
        row.putText(4, row.stored(4, MODE_CONVERTER, entity.mode()));
        row.putText(5, row.stored(5, PRICE_CONVERTER, entity.price().orElse(null)));
        row.putBinary(6, row.stored(6, COUNTS_CONVERTER, entity.counts()));
    }

    @Override
    protected Sample read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var temperature = row.required(0, row.converted(0, TEMPERATURE_CONVERTER, row.getNullableDouble(0)));
        var outside = row.converted(1, OUTSIDE_CONVERTER, row.getNullableDouble(1));
        var uptime = row.converted(2, UPTIME_CONVERTER, row.getNullableLong(2));
        var alarms = row.converted(3, ALARMS_CONVERTER, row.getText(3));
        var mode = row.converted(4, MODE_CONVERTER, row.getText(4));
        var price = Optional.ofNullable(row.converted(5, PRICE_CONVERTER, row.getText(5)));
        var counts = row.converted(6, COUNTS_CONVERTER, row.getBinary(6));
        return new Sample(time, device, temperature, outside, uptime, alarms, mode, price, counts);
    }
}
