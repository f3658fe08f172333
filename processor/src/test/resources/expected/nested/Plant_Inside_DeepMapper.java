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
import io.dendro.query.EnumColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link Plant.Inside.Deep} to the devices {@code root.plant.{name}.inside}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
final class Plant_Inside_DeepMapper extends TimeseriesMapper<Plant.Inside.Deep> {
    public static final TimeColumn<Plant.Inside.Deep> TIME = TimeColumn.of("time");

    public static final PathColumn<Plant.Inside.Deep, String> NAME = PathColumn.text("name", 0);

    public static final EnumColumn<Plant.Inside.Deep, Plant.Inside.Kind> KIND = EnumColumn.of(
            "kind", MeasurementSchema.of("kind", DataType.STRING), Plant.Inside.Kind.class);

    private static final EntityDefinition<Plant.Inside.Deep> DEFINITION = EntityDefinition
            .of(Plant.Inside.Deep.class, "root.plant.{name}.inside", Alignment.ALIGNED, TIME)
            .nodes(NAME)
            .measurements(KIND);

    Plant_Inside_DeepMapper(Session session) {
        super(session, DEFINITION);
    }

    @Override
    protected long time(Plant.Inside.Deep entity, TimePrecision precision) {
        return precision.exact(entity.time());
    }

    @Override
    protected void path(Plant.Inside.Deep entity, PathWriter path) {
        path.text(entity.name());
    }

    @Override
    protected void write(Plant.Inside.Deep entity, RowWriter row) {
        row.putEnum(0, entity.kind());
    }

    @Override
    protected Plant.Inside.Deep read(RowReader row) {
        var time = row.time();
        var name = row.textNode(0);
        var kind = row.getEnum(0, Plant.Inside.Kind.class);
        return new Plant.Inside.Deep(time, name, kind);
    }
}
