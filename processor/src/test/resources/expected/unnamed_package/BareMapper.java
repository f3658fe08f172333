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
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Bare} to the devices {@code root.bare.{device}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class BareMapper extends TimeseriesMapper<Bare> {
    public static final TimeColumn<Bare> TIME = TimeColumn.of("time");

    public static final PathColumn<Bare, String> DEVICE = PathColumn.text("device", 0);

    public static final EnumColumn<Bare, Bare.State> STATE = EnumColumn.of(
            "state", MeasurementSchema.of("state", DataType.STRING), Bare.State.class);

    private static final EntityDefinition<Bare> DEFINITION = EntityDefinition
            .of(Bare.class, "root.bare.{device}", Alignment.ALIGNED, TIME)
            .nodes(DEVICE)
            .measurements(STATE);

    public BareMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Bare entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Bare entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Bare entity, RowWriter row) {
        row.putEnum(0, entity.state());
    }

    @Override
    protected Bare read(RowReader row) {
        var time = row.time();
        var device = row.textNode(0);
        var state = row.getEnum(0, Bare.State.class);
        return new Bare(time, device, state);
    }
}
