package demo.awkward;

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
import io.dendro.query.BooleanColumn;
import io.dendro.query.EntityDefinition;
import io.dendro.query.EnumColumn;
import io.dendro.query.NumberColumn;
import io.dendro.query.PathColumn;
import io.dendro.query.TimeColumn;

/**
 * Maps {@link List} to the devices {@code root.awkward.{entity}.{session}}.
 */
@Generated("io.dendro.processor.TimeseriesProcessor")
public final class ListMapper extends TimeseriesMapper<List> {
    public static final TimeColumn<List> PRECISION = TimeColumn.of("precision");

    public static final PathColumn<List, Integer> ENTITY = PathColumn.ofInt("entity", 0);

    public static final PathColumn<List, String> SESSION = PathColumn.text("session", 1);

    public static final NumberColumn<List, Double> DEFINITION = NumberColumn.ofDouble(
            "definition", MeasurementSchema.of("definition", DataType.DOUBLE));

    public static final NumberColumn<List, Double> DEFINITION_ = NumberColumn.ofDouble(
            "definition_", MeasurementSchema.of("definition_", DataType.DOUBLE));

    public static final EnumColumn<List, List.Encoding> ENCODING = EnumColumn.of(
            "encoding", MeasurementSchema.of("encoding", DataType.STRING), List.Encoding.class);

    public static final EnumColumn<List, List.TimeUnit> ROW = EnumColumn.of(
            "row", MeasurementSchema.of("row", DataType.STRING), List.TimeUnit.class);

    public static final NumberColumn<List, Integer> PATH = NumberColumn.ofInt(
            "path", MeasurementSchema.of("path", DataType.INT32));

    public static final NumberColumn<List, Float> SCHEMA = NumberColumn.ofFloat(
            "schema", MeasurementSchema.of("schema", DataType.FLOAT));

    public static final BooleanColumn<List> SELECT = BooleanColumn.of(
            "select", MeasurementSchema.of("select", DataType.BOOLEAN));

    public static final NumberColumn<List, Integer> LIST_MAPPER = NumberColumn.ofInt(
            "listMapper", MeasurementSchema.of("listMapper", DataType.INT32));

    public static final NumberColumn<List, Integer> LIST = NumberColumn.ofInt(
            "list", MeasurementSchema.of("list", DataType.INT32));

    public static final NumberColumn<List, Long> $DOLLAR = NumberColumn.ofLong(
            "$dollar", MeasurementSchema.of("$dollar", DataType.INT64));

    public static final NumberColumn<List, Integer> _SCORE = NumberColumn.ofInt(
            "_score", MeasurementSchema.of("_score", DataType.INT32));

    private static final EntityDefinition<List> DEFINITION__ = EntityDefinition
            .of(List.class, "root.awkward.{entity}.{session}", Alignment.ALIGNED, PRECISION)
            .nodes(ENTITY, SESSION)
            .measurements(DEFINITION, DEFINITION_, ENCODING, ROW, PATH, SCHEMA, SELECT, LIST_MAPPER,
                    LIST, $DOLLAR, _SCORE);

    public ListMapper(Session session) {
        super(session, DEFINITION__);
    }

    @Override
    protected long time(List entity, TimePrecision precision) {
        return precision.exact(entity.precision());
    }

    @Override
    protected void path(List entity, PathWriter path) {
        path.number(entity.entity());
        path.text(entity.session());
    }

    @Override
    protected void write(List entity, RowWriter row) {
        row.putDouble(0, entity.definition());
        row.putDouble(1, entity.definition_());
        row.putEnum(2, entity.encoding());
        row.putEnum(3, entity.row());
        row.putInt(4, entity.path());
        row.putFloat(5, entity.schema());
        row.putBoolean(6, entity.select());
        row.putInt(7, entity.listMapper());
        row.putInt(8, entity.list());
        row.putLong(9, entity.$dollar());
        row.putInt(10, entity._score());
    }

    @Override
    protected List read(RowReader row) {
        var precision = row.time();
        var entity = row.intNode(0);
        var session = row.textNode(1);
        var definition = row.getDouble(0);
        var definition_ = row.getDouble(1);
        var encoding = row.getEnum(2, List.Encoding.class);
        var row_ = row.getEnum(3, List.TimeUnit.class);
        var path = row.getInt(4);
        var schema = row.getFloat(5);
        var select = row.getBoolean(6);
        var listMapper = row.getInt(7);
        var list = row.getInt(8);
        var $dollar = row.getLong(9);
        var _score = row.getInt(10);
        return new List(precision, entity, session, definition, definition_, encoding, row_, path,
                schema, select, listMapper, list, $dollar, _score);
    }
}
