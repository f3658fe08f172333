package demo.shadowing;

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
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Double} to the devices {@code root.shadow.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class DoubleMapper extends TimeseriesMapper<Double> {
    public static final TimeColumn<Double> TIME = TimeColumn.of("time");

    public static final PathColumn<Double, java.lang.String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Double, java.lang.Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    public static final NumberColumn<Double, java.lang.Integer> RPM = NumberColumn.ofInt(
            "rpm", MeasurementSchema.of("rpm", DataType.INT32));

    public static final EnumColumn<Double, String> KIND = EnumColumn.of(
            "kind", MeasurementSchema.of("kind", DataType.STRING), String.class);

    private static final EntityDefinition<Double> DEFINITION = EntityDefinition
            .of(Double.class, "root.shadow.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LOAD, RPM, KIND);

    public DoubleMapper(Session session) {
        super(session, DEFINITION);
    }

    @java.lang.Override
    protected long time(Double entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @java.lang.Override
    protected void path(Double entity, PathWriter path) {
        path.text(entity.name());
    }

    @java.lang.Override
    protected void write(Double entity, RowWriter row) {
        row.putDouble(0, entity.load());
        row.putInt(1, entity.rpm());
        row.putEnum(2, entity.kind());
    }

    @java.lang.Override
    protected Double read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var load = row.getDouble(0);
        var rpm = row.getNullableInt(1);
        var kind = row.getEnum(2, String.class);
        return new Double(time, name, load, rpm, kind);
    }
}
