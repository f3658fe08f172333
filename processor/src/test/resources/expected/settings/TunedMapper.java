package demo.settings;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.DuplicatePolicy;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.Compressor;
import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.SwingingDoor;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;
import java.time.Duration;

/**
 * Maps {@link Tuned} to the devices {@code root.settings.hall.{machine}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class TunedMapper extends TimeseriesMapper<Tuned> {
    public static final TimeColumn<Tuned> TIME = TimeColumn.of("time");

    public static final PathColumn<Tuned, String> MACHINE = PathColumn.text("machine", 0);

    public static final NumberColumn<Tuned, Float> TEMPERATURE = NumberColumn.ofFloat(
            "temperature",
            MeasurementSchema.of("temperature", DataType.FLOAT, Encoding.RLE, Compressor.ZSTD)
                    .withAlias("t-1")
                    .withMaxPointNumber(3)
                    .withTag("area", "a\"b")
                    .withTag("unit", "C")
                    .withAttribute("serial", ""));

    public static final NumberColumn<Tuned, Double> LOAD = NumberColumn.ofDouble(
            "load",
            MeasurementSchema.of("load", DataType.DOUBLE)
                    .withDeadBand(0.5, 10000L, 3600000L));

    public static final NumberColumn<Tuned, Integer> COUNT = NumberColumn.ofInt(
            "count",
            MeasurementSchema.of("count", DataType.INT32)
                    .withDeadBand(2.0, 0L, SwingingDoor.NO_LIMIT));

    public static final NumberColumn<Tuned, Integer> STEPS = NumberColumn.ofInt(
            "steps", MeasurementSchema.of("steps", DataType.INT32, Encoding.SPRINTZ));

    public static final NumberColumn<Tuned, Double> PREDICTED = NumberColumn.ofDouble(
            "predicted", MeasurementSchema.of("predicted", DataType.DOUBLE));

    private static final EntityDefinition<Tuned> DEFINITION = EntityDefinition
            .of(Tuned.class, "root.settings.hall.{machine}", Alignment.NON_ALIGNED, TIME)
            .nodes(MACHINE)
            .measurements(TEMPERATURE, LOAD, COUNT, STEPS)
            .withReadOnly(PREDICTED)
            .withTimeToLive(Duration.ofDays(30))
            .withDatabaseDepth(2)
            .withDuplicates(DuplicatePolicy.REJECT);

    public TunedMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Tuned entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Tuned entity, PathWriter path) {
        path.text(entity.machine());
    }

    @Override
    protected void write(Tuned entity, RowWriter row) {
        row.putFloat(0, entity.temperature());
        row.putDouble(1, entity.load());
        row.putInt(2, entity.count());
        row.putInt(3, entity.steps());
    }

    @Override
    protected Tuned read(RowReader row) {
        var time = row.time();
        var machine = row.textNode(0);
        var temperature = row.getFloat(0);
        var load = row.getDouble(1);
        var count = row.getInt(2);
        var steps = row.getShort(3);
        var predicted = row.getNullableDouble(4);
        return new Tuned(time, machine, temperature, load, count, steps, predicted);
    }
}
