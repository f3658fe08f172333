package io.dendro.query;

import io.dendro.model.DataType;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import java.util.Set;

/** Of which type a value is on the server. Its Java type leaves that open for texts and instants. */
final class ServerType {

    private static final Set<String> KEEPING =
            Set.of("first_value", "last_value", "min_value", "max_value", "max_by", "min_by", "mode");

    private ServerType() {}

    /** The type of a value that is computed of an entity's rows. */
    static DataType of(Calculated<?, ?> value, EntityDefinition<?> entity) {
        return of(value.formula(), value.form(), entity);
    }

    private static DataType of(Formula formula, ValueForm<?> form, EntityDefinition<?> entity) {
        if (form instanceof ConvertedForm<?, ?> converted) {
            return of(formula, converted.stored(), entity);
        }
        if (form instanceof NumberForm<?> number) {
            return DataType.valueOf(number.type());
        }
        if (form instanceof BooleanForm) {
            return DataType.BOOLEAN;
        }
        if (form instanceof BytesForm) {
            return DataType.BLOB;
        }
        if (form instanceof DateForm) {
            return DataType.DATE;
        }
        return form instanceof InstantForm || form instanceof DurationForm
                ? stored(formula, DataType.INT64, entity)
                : stored(formula, DataType.TEXT, entity);
    }

    /**
     * The type of the measurement that a formula gives as it is.
     *
     * @param otherwise the type of any other formula
     */
    private static DataType stored(Formula formula, DataType otherwise, EntityDefinition<?> entity) {
        if (formula instanceof AggregateCall call
                && KEEPING.contains(call.whole().function())) {
            return stored(call.whole().inputs().get(0), otherwise, entity);
        }
        if (!(formula instanceof SeriesName name)) {
            return otherwise;
        }
        return entity.columns().readable().stream()
                .<MeasurementSchema>map(MeasurementColumn::schema)
                .filter(schema -> NodeName.quote(schema.name()).equals(name.identifier()))
                .findFirst()
                .map(MeasurementSchema::type)
                .orElse(otherwise);
    }
}
