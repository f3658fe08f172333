package demo.awkward;

import io.dendro.TimePrecision;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.BinaryColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Session} to the devices {@code root.awkward.{user}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class SessionMapper extends TimeseriesMapper<Session> {
    public static final TimeColumn<Session> TIME = TimeColumn.of("time");

    public static final PathColumn<Session, String> USER = PathColumn.text("user", 0);

    public static final EnumColumn<Session, Alignment> ALIGNMENT = EnumColumn.of(
            "alignment", MeasurementSchema.of("alignment", io.dendro.model.DataType.STRING), Alignment.class);

    public static final EnumColumn<Session, DataType> TYPE = EnumColumn.of(
            "type", MeasurementSchema.of("type", io.dendro.model.DataType.STRING), DataType.class);

    public static final BinaryColumn<Session> PAYLOAD = BinaryColumn.of(
            "payload", MeasurementSchema.of("payload", io.dendro.model.DataType.BLOB));

    private static final EntityDefinition<Session> DEFINITION = EntityDefinition
            .of(Session.class, "root.awkward.{user}", io.dendro.Alignment.ALIGNED, TIME)
            .nodes(USER)
            .measurements(ALIGNMENT, TYPE, PAYLOAD);

    public SessionMapper(io.dendro.Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Session entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Session entity, PathWriter path) {
        path.text(entity.user());
    }

    @Override
    protected void write(Session entity, RowWriter row) {
        row.putEnum(0, entity.alignment());
        row.putEnum(1, entity.type());
        row.putBinary(2, entity.payload());
    }

    @Override
    protected Session read(RowReader row) {
        var time = row.time();
        var user = row.textNode(0);
        var alignment = row.getEnum(0, Alignment.class);
        var type = row.getEnum(1, DataType.class);
        var payload = row.getBinary(2);
        return new Session(time, user, alignment, type, payload);
    }
}
