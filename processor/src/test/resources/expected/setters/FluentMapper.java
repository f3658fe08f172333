package demo.setters;

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
 * Maps {@link Fluent} to the devices {@code root.chained.{name}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class FluentMapper extends TimeseriesMapper<Fluent> {
    public static final TimeColumn<Fluent> TIME = TimeColumn.of("time");

    public static final PathColumn<Fluent, String> NAME = PathColumn.text("name", 0);

    public static final NumberColumn<Fluent, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    private static final EntityDefinition<Fluent> DEFINITION = EntityDefinition
            .of(Fluent.class, "root.chained.{name}", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(LOAD);

    FluentMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Fluent entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Fluent entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Fluent entity, RowWriter row) {
        row.putDouble(0, entity.load());
    }

    @Override
    protected Fluent read(RowReader row) {
        Fluent entity = new Fluent();
        entity.time(row.time());
        entity.name(row.textNode(0));
        entity.load(row.getDouble(0));
        return entity;
    }
}
