package io.dendro.query;

import static io.dendro.model.DataType.BLOB;
import static io.dendro.model.DataType.BOOLEAN;
import static io.dendro.model.DataType.DATE;
import static io.dendro.model.DataType.DOUBLE;
import static io.dendro.model.DataType.FLOAT;
import static io.dendro.model.DataType.INT32;
import static io.dendro.model.DataType.INT64;
import static io.dendro.model.DataType.STRING;
import static io.dendro.model.DataType.TIMESTAMP;

import io.dendro.Alignment;
import io.dendro.TimePrecision;
import io.dendro.model.MeasurementSchema;

/** An entity with a column of each kind, as a generated mapper would declare them. */
final class Reading {

    enum State {
        RUNNING,
        IDLE
    }

    static final TimeColumn<Reading> TIME = TimeColumn.of("time");
    static final PathColumn<Reading, String> PLANT = PathColumn.text("plant", 0);
    static final PathColumn<Reading, Integer> LINE = PathColumn.ofInt("line", 1);
    static final NumberColumn<Reading, Float> TEMPERATURE =
            NumberColumn.ofFloat("temperature", MeasurementSchema.of("temperature", FLOAT));
    static final NumberColumn<Reading, Double> PRESSURE =
            NumberColumn.ofDouble("pressure", MeasurementSchema.of("pressure", DOUBLE));
    static final NumberColumn<Reading, Integer> RPM = NumberColumn.ofInt("rpm", MeasurementSchema.of("rpm", INT32));
    static final NumberColumn<Reading, Long> TOTAL =
            NumberColumn.ofLong("total", MeasurementSchema.of("total count", INT64));
    static final EnumColumn<Reading, State> STATE =
            EnumColumn.of("state", MeasurementSchema.of("state", STRING), State.class);
    static final TextColumn<Reading> NOTE = TextColumn.of("note", MeasurementSchema.of("select", STRING));
    static final BooleanColumn<Reading> ALARM = BooleanColumn.of("alarm", MeasurementSchema.of("alarm", BOOLEAN));
    static final DateColumn<Reading> DAY = DateColumn.of("day", MeasurementSchema.of("day", DATE));
    static final InstantColumn<Reading> SERVICED =
            InstantColumn.of("serviced", MeasurementSchema.of("serviced", TIMESTAMP));
    static final BinaryColumn<Reading> IMAGE = BinaryColumn.of("image", MeasurementSchema.of("image", BLOB));

    static final EntityDefinition<Reading> DEFINITION = EntityDefinition.of(
                    Reading.class, "root.factory.{plant}.{line}", Alignment.ALIGNED, TIME)
            .nodes(PLANT, LINE)
            .measurements(TEMPERATURE, PRESSURE, RPM, TOTAL, STATE, NOTE, ALARM, DAY, SERVICED, IMAGE);

    /** An entity with the same path and few measurements, where the select list is not the point. */
    static final EntityDefinition<Reading> SMALL = EntityDefinition.of(
                    Reading.class, "root.factory.{plant}.{line}", Alignment.ALIGNED, TIME)
            .nodes(PLANT, LINE)
            .measurements(TEMPERATURE, RPM);

    Reading() {}

    static EntityQuery<Reading> select() {
        return select(TimePrecision.MILLISECONDS);
    }

    static EntityQuery<Reading> select(TimePrecision precision) {
        return EntityQuery.of(new PrecisionOnlySession(precision), SMALL, result -> Reading::new);
    }

    static DeleteStatement<Reading> delete() {
        return DeleteStatement.of(new PrecisionOnlySession(TimePrecision.MILLISECONDS), SMALL);
    }

    static String where(Condition<Reading> condition) {
        return where(condition, TimePrecision.MILLISECONDS);
    }

    /** The WHERE clause that a condition becomes; "(nothing)" when no row can match, "" when every row does. */
    static String where(Condition<Reading> condition, TimePrecision precision) {
        String sql = select(precision).where(condition).sql();
        if (sql.isEmpty()) {
            return "(nothing)";
        }
        String prefix = "SELECT temperature, rpm FROM root.factory.*.*";
        String suffix = " ALIGN BY DEVICE";
        String clause = sql.substring(prefix.length(), sql.length() - suffix.length());
        return clause.replaceFirst("^ WHERE ", "");
    }
}
