package io.dendro.integration.hostile;

import io.dendro.Alignment;
import io.dendro.Session;
import io.dendro.TimePrecision;
import io.dendro.mapping.PathWriter;
import io.dendro.mapping.RowReader;
import io.dendro.mapping.RowWriter;
import io.dendro.mapping.TimeseriesMapper;
import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.query.EntityDefinition;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TextColumn;
import io.dendro.query.TimeColumn;

/** As the processor would write it, but for the names of the measurements, which are given. */
final class CuriosityMapper extends TimeseriesMapper<Curiosity> {
    static final TimeColumn<Curiosity> TIME = TimeColumn.of("time");
    static final PathColumn<Curiosity, String> DEVICE = PathColumn.text("device", 0);

    private final NumberColumn<Curiosity, Integer> number;
    private final TextColumn<Curiosity> text;

    private CuriosityMapper(Session session, NumberColumn<Curiosity, Integer> number, TextColumn<Curiosity> text) {
        super(
                session,
                EntityDefinition.of(Curiosity.class, "root.it_curiosities.{device}", Alignment.ALIGNED, TIME)
                        .nodes(DEVICE)
                        .measurements(number, text));
        this.number = number;
        this.text = text;
    }

    /** @param name of the number; the text's is a little longer */
    static CuriosityMapper of(String name, Session session) {
        String longer = name.length() < 255 ? name + "c" : "c";
        return new CuriosityMapper(
                session,
                NumberColumn.ofInt("number", MeasurementSchema.of(name, DataType.INT32)),
                TextColumn.of("text", MeasurementSchema.of(longer, DataType.TEXT)));
    }

    NumberColumn<Curiosity, Integer> number() {
        return number;
    }

    TextColumn<Curiosity> text() {
        return text;
    }

    @Override
    protected long time(Curiosity entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Curiosity entity, PathWriter path) {
        path.text(entity.device());
    }

    @Override
    protected void write(Curiosity entity, RowWriter row) {
        row.putInt(0, entity.number());
        row.putText(1, entity.text());
    }

    @Override
    protected Curiosity read(RowReader row) {
        return new Curiosity(row.time(), row.textNode(0), row.getNullableInt(0), row.getText(1));
    }
}
