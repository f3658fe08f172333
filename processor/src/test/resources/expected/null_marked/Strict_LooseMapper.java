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
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Strict.Loose} to the devices {@code root.loose.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Strict_LooseMapper extends TimeseriesMapper<Strict.Loose> {
    public static final TimeColumn<Strict.Loose> TIME = TimeColumn.of("time");

    public static final PathColumn<Strict.Loose, String> DEVICE = PathColumn.text("device", 0);

    public static final NumberColumn<Strict.Loose, Double> PRESSURE = NumberColumn.ofDouble(
            "pressure", MeasurementSchema.of("pressure", DataType.DOUBLE));

    public static final TextColumn<Strict.Loose> NAME = TextColumn.of(
            "name", MeasurementSchema.of("name", DataType.STRING));

    private static final EntityDefinition<Strict.Loose> DEFINITION = EntityDefinition
            .of(Strict.Loose.class, "root.loose.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(PRESSURE, NAME);

    Strict_LooseMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Strict.Loose entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Strict.Loose entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Strict.Loose entity, RowWriter row) {
        row.putDouble(0, entity.pressure());
        row.putText(1, entity.name());
    }

    @Override
    protected Strict.Loose read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var pressure = row.getNullableDouble(0);
        var name = row.getText(1);
        return new Strict.Loose(time, device, pressure, name);
    }
}
