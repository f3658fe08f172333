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
import io.dendro.model.Encoding;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.BooleanColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Bean} to the devices {@code root.plant.{machine}.bean}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class BeanMapper extends TimeseriesMapper<Bean> {
    public static final TimeColumn<Bean> TIME = TimeColumn.of("time");

    public static final PathColumn<Bean, String> MACHINE = PathColumn.text("machine", 0);

    public static final NumberColumn<Bean, Double> LOAD = NumberColumn.ofDouble(
            "load", MeasurementSchema.of("load", DataType.DOUBLE, Encoding.CHIMP));

    public static final BooleanColumn<Bean> IS_OPEN = BooleanColumn.of(
            "isOpen", MeasurementSchema.of("isOpen", DataType.BOOLEAN));

    public static final BooleanColumn<Bean> RUNNING = BooleanColumn.of(
            "running", MeasurementSchema.of("running", DataType.BOOLEAN));

    private static final EntityDefinition<Bean> DEFINITION = EntityDefinition
            .of(Bean.class, "root.plant.{machine}.bean", Alignment.ALIGNED, TIME)
            .nodes(MACHINE)
            .measurements(LOAD, IS_OPEN, RUNNING);

    public BeanMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Bean entity, TimePrecision precision) {
        return precision.exact(entity.getTime());
    }

    @Override
    protected void path(Bean entity, PathWriter path) {
        path.text(entity.getMachine());
    }

    @Override
    protected void write(Bean entity, RowWriter row) {
        row.putDouble(0, entity.getLoad());
        row.putBoolean(1, entity.isOpen());
        row.putBoolean(2, entity.isRunning());
    }

    @Override
    protected Bean read(RowReader row) {
        Bean entity = new Bean();
        entity.setTime(row.time());
        entity.setMachine(row.textNode(0));
        entity.setLoad(row.getDouble(0));
        entity.setOpen(row.getNullableBoolean(1));
        entity.setRunning(row.getBoolean(2));
        return entity;
    }
}
