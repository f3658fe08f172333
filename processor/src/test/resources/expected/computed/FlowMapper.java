package demo.computed;

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
 * Maps {@link Flow} to the devices {@code root.flow.{pipe}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class FlowMapper extends TimeseriesMapper<Flow> {
    public static final TimeColumn<Flow> TIME = TimeColumn.of("time");

    public static final PathColumn<Flow, String> PIPE = PathColumn.text("pipe", 0);

    public static final NumberColumn<Flow, Double> QUALITY = NumberColumn.ofDouble(
            "quality", MeasurementSchema.of("quality", DataType.DOUBLE));

    public static final NumberColumn<Flow, Double> VOLUME = NumberColumn.ofDouble(
            "volume", MeasurementSchema.of("volume", DataType.DOUBLE));

    public static final NumberColumn<Flow, Long> SPAN_FROM = NumberColumn.ofLong(
            "span.from", MeasurementSchema.of("span_from", DataType.INT64));

    public static final NumberColumn<Flow, Integer> SPAN_CHECKED = NumberColumn.ofInt(
            "span.checked", MeasurementSchema.of("span_checked", DataType.INT32));

    public static final NumberColumn<Flow, Long> SPAN_TO = NumberColumn.ofLong(
            "span.to", MeasurementSchema.of("span_to", DataType.INT64));

    public static final NumberColumn<Flow, Long> SPAN_LENGTH = NumberColumn.ofLong(
            "span.length", MeasurementSchema.of("span_length", DataType.INT64));

    public static final NumberColumn<Flow, Double> LITRES = NumberColumn.ofDouble(
            "litres", MeasurementSchema.of("volume_in_litres", DataType.DOUBLE));

    private static final EntityDefinition<Flow> DEFINITION = EntityDefinition
            .of(Flow.class, "root.flow.{pipe}", Alignment.ALIGNED, TIME)
            .nodes(PIPE)
            .measurements(VOLUME, SPAN_FROM, SPAN_TO, SPAN_LENGTH, LITRES)
            .withReadOnly(QUALITY, SPAN_CHECKED);

    public FlowMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Flow entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Flow entity, PathWriter path) {
        path.text(entity.pipe());
    }

    @Override
    protected void write(Flow entity, RowWriter row) {
        row.putDouble(0, entity.volume());
        Flow.Span span = entity.span();
        if (span != null) {
            row.putLong(1, span.from());
            row.putLong(2, span.to());
            row.putLong(3, span.getLength());
        }
        row.putDouble(4, entity.litres());
    }

    @Override
    protected Flow read(RowReader row) {
        var time = row.time();
        var pipe = row.textNode(0);
        var quality = row.getNullableDouble(5);
        var volume = row.getDouble(0);
        var span = row.isMissing(1, 3) && row.isMissing(6, 7)
                ? null
                : new Flow.Span(row.getLong(1), row.getNullableInt(6), row.getLong(2));
        return new Flow(time, pipe, quality, volume, span);
    }
}
