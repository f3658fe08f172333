package demo.classes;

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
 * Maps {@link Built} to the devices {@code root.plant.{machine}.built}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class BuiltMapper extends TimeseriesMapper<Built> {
    public static final TimeColumn<Built> TIME = TimeColumn.of("time");

    public static final PathColumn<Built, String> MACHINE = PathColumn.text("machine", 0);

    public static final NumberColumn<Built, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE));

    private static final EntityDefinition<Built> DEFINITION = EntityDefinition
            .of(Built.class, "root.plant.{machine}.built", Alignment.ALIGNED, TIME)
            .nodes(MACHINE)
            .measurements(LOAD);

    public BuiltMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Built entity, TimePrecision precision) {
        return precision.exact(entity.time);
    }

    @Override
    protected void path(Built entity, PathWriter path) {
        path.text(entity.machine);
    }

    @Override
    protected void write(Built entity, RowWriter row) {
        row.putDouble(0, entity.load);
    }

    @Override
    protected Built read(RowReader row) {
        return Built.builder()
                .time(row.time())
                .setMachine(row.textNode(0))
                .withLoad(row.getDouble(0))
                .build();
    }
}
