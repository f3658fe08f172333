package io.dendro.query;

import static io.dendro.model.DataType.DATE;
import static io.dendro.model.DataType.DOUBLE;
import static io.dendro.model.DataType.INT32;
import static io.dendro.model.DataType.INT64;
import static io.dendro.model.DataType.STRING;
import static io.dendro.model.DataType.TEXT;
import static io.dendro.model.DataType.TIMESTAMP;

import io.dendro.Alignment;
import io.dendro.TimePrecision;
import io.dendro.model.MeasurementSchema;

/** An entity for what is computed of {@link Reading}s. */
final class Summary {

    static final TimeColumn<Summary> TIME = TimeColumn.of("time");
    static final PathColumn<Summary, String> PLANT = PathColumn.text("plant", 0);
    static final PathColumn<Summary, Integer> LINE = PathColumn.ofInt("line", 1);
    static final NumberColumn<Summary, Double> MEAN =
            NumberColumn.ofDouble("mean", MeasurementSchema.of("mean", DOUBLE));
    static final NumberColumn<Summary, Integer> PEAK =
            NumberColumn.ofInt("peak", MeasurementSchema.of("peak rpm", INT32));
    static final NumberColumn<Summary, Long> COUNT = NumberColumn.ofLong("count", MeasurementSchema.of("count", INT64));
    static final TextColumn<Summary> NOTE = TextColumn.of("note", MeasurementSchema.of("note", STRING));
    static final TextColumn<Summary> PLAIN = TextColumn.of("plain", MeasurementSchema.of("plain", TEXT));
    static final EnumColumn<Summary, Reading.State> STATE =
            EnumColumn.of("state", MeasurementSchema.of("state", STRING), Reading.State.class);
    static final InstantColumn<Summary> SEEN = InstantColumn.of("seen", MeasurementSchema.of("seen", TIMESTAMP));
    static final DateColumn<Summary> DAY = DateColumn.of("day", MeasurementSchema.of("day", DATE));
    static final NumberColumn<Summary, Integer> APPROVED =
            NumberColumn.ofInt("approved", MeasurementSchema.of("approved", INT32));
    static final NumberColumn<Summary, Integer> REPLACED =
            NumberColumn.ofInt("replaced", MeasurementSchema.of("${1}", INT32));

    static final EntityDefinition<Summary> DEFINITION = at("root.summary.{plant}.{line}");

    private Summary() {}

    static EntityDefinition<Summary> at(String template) {
        return EntityDefinition.of(Summary.class, template, Alignment.NON_ALIGNED, TIME)
                .nodes(PLANT, LINE)
                .measurements(MEAN, PEAK, COUNT, NOTE, PLAIN, STATE, SEEN, DAY, REPLACED)
                .withReadOnly(APPROVED);
    }

    static Into<Reading, Summary> into() {
        return into(DEFINITION);
    }

    static <T> Into<Reading, T> into(EntityDefinition<T> target) {
        return Into.of(
                new PrecisionOnlySession(TimePrecision.MILLISECONDS), Reading.DEFINITION, target, (session, device) -> {
                    throw new AssertionError("nothing should be created");
                });
    }
}
