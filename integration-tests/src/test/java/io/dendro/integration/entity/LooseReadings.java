package io.dendro.integration.entity;

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

/** The same readings on non-aligned devices, with the columns of the generated mapper. */
public final class LooseReadings extends TimeseriesMapper<Reading> {
    private final ReadingMapper generated;

    public LooseReadings(Session session) {
        this(session, new ReadingMapper(session));
    }

    private LooseReadings(Session session, ReadingMapper generated) {
        super(session, nonAligned(generated.definition()));
        this.generated = generated;
    }

    private static EntityDefinition<Reading> nonAligned(EntityDefinition<Reading> aligned) {
        return new EntityDefinition<>(
                aligned.type(),
                new DeviceDefinition(
                        PathTemplate.parse("root.it_loose.{plant}.{machine}"),
                        Alignment.NON_ALIGNED,
                        Optional.empty(),
                        1),
                aligned.columns(),
                aligned.duplicates());
    }

    @Override
    protected long time(Reading entity, TimePrecision precision) {
        return generated.time(entity, precision);
    }

    @Override
    protected void path(Reading entity, PathWriter path) {
        generated.path(entity, path);
    }

    @Override
    protected void write(Reading entity, RowWriter row) {
        generated.write(entity, row);
    }

    @Override
    protected Reading read(RowReader row) {
        return generated.read(row);
    }
}
