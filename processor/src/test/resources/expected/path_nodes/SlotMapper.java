package demo;

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
import java.time.DayOfWeek;

/**
 * Maps {@link Slot} to the devices {@code root.store.`hall-1`.{rack}.`select`.{shelf}.{zone}.{slot}.{serial}.{day}.{side}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class SlotMapper extends TimeseriesMapper<Slot> {
    public static final TimeColumn<Slot> TIME = TimeColumn.of("time");

    public static final PathColumn<Slot, String> RACK_NAME = PathColumn.text("rackName", 0);

    public static final PathColumn<Slot, Integer> SHELF = PathColumn.ofInt("shelf", 1);

    public static final PathColumn<Slot, Integer> AREA = PathColumn.ofInt("area", 2);

    public static final PathColumn<Slot, Integer> SLOT = PathColumn.ofInt("slot", 3);

    public static final PathColumn<Slot, Long> SERIAL = PathColumn.ofLong("serial", 4);

    public static final PathColumn<Slot, DayOfWeek> DAY = PathColumn.enumerated("day", 5, DayOfWeek.class);

    public static final PathColumn<Slot, Slot.Side> SIDE = PathColumn.enumerated("side", 6, Slot.Side.class);

    public static final NumberColumn<Slot, Double> WEIGHT = NumberColumn.ofDouble(
            "weight", MeasurementSchema.of("weight", DataType.DOUBLE));

    private static final EntityDefinition<Slot> DEFINITION = EntityDefinition
            .of(Slot.class,
                    "root.store.`hall-1`.{rack}.`select`.{shelf}.{zone}.{slot}.{serial}.{day}.{side}",
                    Alignment.ALIGNED, TIME)
            .nodes(RACK_NAME, SHELF, AREA, SLOT, SERIAL, DAY, SIDE)
            .measurements(WEIGHT);

    public SlotMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Slot entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Slot entity, PathWriter path) {
        path.text(entity.rackName());
        path.number(entity.shelf());
        path.number(entity.area());
        path.number(entity.slot());
        path.number(entity.serial());
        path.enumerated(entity.day());
        path.enumerated(entity.side());
    }

    @Override
    protected void write(Slot entity, RowWriter row) {
        row.putDouble(0, entity.weight());
    }

    @Override
    protected Slot read(RowReader row) {
        var serial = row.longNode(4);
        var slot = row.byteNode(3);
        var area = row.shortNode(2);
        var weight = row.getDouble(0);
        var rackName = row.textNode(0);
        var shelf = row.intNode(1);
        var side = row.enumNode(6, Slot.Side.class);
        var day = row.enumNode(5, DayOfWeek.class);
        var time = row.time();
        return new Slot(serial, slot, area, weight, rackName, shelf, side, day, time);
    }
}
