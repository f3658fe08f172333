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
 * Maps {@link Volume} to the devices {@code root.volumes.{pipe}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class VolumeMapper extends TimeseriesMapper<Volume> {
    public static final TimeColumn<Volume> TIME = TimeColumn.of("time");

    public static final PathColumn<Volume, String> PIPE = PathColumn.text("pipe", 0);

    public static final NumberColumn<Volume, Double> VOLUME = NumberColumn.ofDouble(
            "volume", MeasurementSchema.of("volume", DataType.DOUBLE));

    public static final NumberColumn<Volume, Double> LITRES = NumberColumn.ofDouble(
            "litres", MeasurementSchema.of("litres", DataType.DOUBLE));

    private static final EntityDefinition<Volume> DEFINITION = EntityDefinition
            .of(Volume.class, "root.volumes.{pipe}", Alignment.ALIGNED, TIME)
            .nodes(PIPE)
            .measurements(VOLUME, LITRES);

    public VolumeMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Volume entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Volume entity, PathWriter path) {
        path.text(entity.pipe());
    }

    @Override
    protected void write(Volume entity, RowWriter row) {
        row.putDouble(0, entity.volume());
        row.putDouble(1, entity.litres());
    }

    @Override
    protected Volume read(RowReader row) {
        var time = row.time();
        var pipe = row.textNode(0);
        var volume = row.getDouble(0);
        return new Volume(time, pipe, volume);
    }
}
