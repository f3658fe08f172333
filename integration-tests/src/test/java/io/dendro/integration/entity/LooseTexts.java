package io.dendro.integration.entity;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.query.EntityDefinition;

/** The same texts on non-aligned devices, with the columns of the generated mapper. */
public final class LooseTexts extends TimeseriesMapper<TextReading> {
    private final TextReadingMapper generated;

    public LooseTexts(Session session) {
        super(
                session,
                EntityDefinition.of(
                                TextReading.class,
                                "root.it_loose_texts.{device}",
                                Alignment.NON_ALIGNED,
                                TextReadingMapper.TIME)
                        .nodes(TextReadingMapper.DEVICE)
                        .measurements(TextReadingMapper.LABEL, TextReadingMapper.NOTE));
        this.generated = new TextReadingMapper(session);
    }

    @Override
    protected long time(TextReading entity, TimePrecision precision) {
        return generated.time(entity, precision);
    }

    @Override
    protected void path(TextReading entity, PathWriter path) {
        generated.path(entity, path);
    }

    @Override
    protected void write(TextReading entity, RowWriter row) {
        generated.write(entity, row);
    }

    @Override
    protected TextReading read(RowReader row) {
        return generated.read(row);
    }
}
