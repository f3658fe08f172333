package io.dendro.integration.differential.meaning;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.PathTemplate;
import io.dendro.query.DeviceDefinition;
import io.dendro.query.EntityDefinition;
import java.util.Optional;

/** The same observations on non-aligned devices, which the server reads in other code. */
public final class LooseObservations extends TimeseriesMapper<Observation> {
    private final ObservationMapper generated;

    public LooseObservations(Session session) {
        this(session, new ObservationMapper(session));
    }

    private LooseObservations(Session session, ObservationMapper generated) {
        super(session, nonAligned(generated.definition()));
        this.generated = generated;
    }

    private static EntityDefinition<Observation> nonAligned(EntityDefinition<Observation> aligned) {
        return new EntityDefinition<>(
                aligned.type(),
                new DeviceDefinition(
                        PathTemplate.parse("root.it_differential_loose.{plant}.{machine}"),
                        Alignment.NON_ALIGNED,
                        Optional.empty(),
                        1),
                aligned.columns(),
                aligned.duplicates());
    }

    @Override
    protected long time(Observation entity, TimePrecision precision) {
        return generated.time(entity, precision);
    }

    @Override
    protected void path(Observation entity, PathWriter path) {
        generated.path(entity, path);
    }

    @Override
    protected void write(Observation entity, RowWriter row) {
        generated.write(entity, row);
    }

    @Override
    protected Observation read(RowReader row) {
        return generated.read(row);
    }
}
