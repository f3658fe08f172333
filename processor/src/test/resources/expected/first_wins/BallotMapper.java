package demo;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.annotation.DuplicatePolicy;
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
 * Maps {@link Ballot} to the devices {@code root.ballots.{station}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class BallotMapper extends TimeseriesMapper<Ballot> {
    public static final TimeColumn<Ballot> TIME = TimeColumn.of("time");

    public static final PathColumn<Ballot, String> STATION = PathColumn.text("station", 0);

    public static final NumberColumn<Ballot, Integer> VOTES = NumberColumn.ofInt(
            "votes", MeasurementSchema.of("votes", DataType.INT32));

    private static final EntityDefinition<Ballot> DEFINITION = EntityDefinition
            .of(Ballot.class, "root.ballots.{station}", Alignment.ALIGNED, TIME)
            .nodes(STATION)
            .measurements(VOTES)
            .withDuplicates(DuplicatePolicy.FIRST_WINS);

    public BallotMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Ballot entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Ballot entity, PathWriter path) {
        path.text(entity.station());
    }

    @Override
    protected void write(Ballot entity, RowWriter row) {
        row.putInt(0, entity.votes());
    }

    @Override
    protected Ballot read(RowReader row) {
        var time = row.time();
        var station = row.textNode(0);
        var votes = row.getInt(0);
        return new Ballot(time, station, votes);
    }
}
