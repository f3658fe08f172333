package demo.marked;

import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.Converter;
import io.dendro.mapping.Generated;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.EntityDefinition;
import java.util.List;

/** What a generated mapper must not be like: each line that ends in a comment takes or gives a null that is not allowed. */
@Generated("by hand")
final class HandMapper extends TimeseriesMapper<Journey.Leg> {
    private static final Converter<List<String>, String> NOTES_CONVERTER = new Journey.Words(); // fault
    private static final Converter<String, String> LOST_CONVERTER = null; // fault

    HandMapper(Session session, EntityDefinition<Journey.Leg> definition) {
        super(session, definition);
    }

    @Override
    protected long time(Journey.Leg entity, TimePrecision precision) {
        return 0;
    }

    @Override
    protected void path(Journey.Leg entity, PathWriter path) {
        path.text(NOTES_CONVERTER + " " + LOST_CONVERTER);
    }

    @Override
    protected void write(Journey.Leg entity, RowWriter row) {
        row.putDouble(0, entity.end().longitude()); // fault
    }

    @Override
    protected Journey.Leg read(RowReader row) {
        return new Journey.Leg(
                readPosition(row),
                row.isMissing(2, 4) ? null : readPosition(row),
                row.getEnum(4, Journey.Kind.class)); // fault
    }

    private static Journey.Position readPosition(RowReader row) {
        if (row.isMissing(0, 2)) {
            return null; // fault
        }
        return new Journey.Position(row.getNullableDouble(0), row.getDouble(1)); // fault
    }
}
