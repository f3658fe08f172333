package io.dendro.mapping;

import io.dendro.ResultColumn;
import io.dendro.ResultSet;
import io.dendro.error.MappingException;
import io.dendro.model.DataType;
import io.dendro.model.InvalidPathException;
import io.dendro.model.MeasurementSchema;
import io.dendro.model.NodeName;
import io.dendro.query.EntityDefinition;
import io.dendro.query.MeasurementColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns of a result that hold an entity's components. */
final class SlotBinding {

    /** The position of a column that the server left out, as it does for series that do not exist. */
    static final int ABSENT = -1;

    private static final String DEVICE = "Device";

    private SlotBinding() {}

    /**
     * The position of each readable component's column.
     *
     * @throws MappingException if a column has another type than its component
     */
    static int[] bind(ResultSet result, EntityDefinition<?> definition) {
        Map<String, Integer> byName = new HashMap<>();
        List<ResultColumn> present = result.columns();
        for (int i = present.size() - 1; i > 0; i--) {
            try {
                byName.put(NodeName.parse(present.get(i).name()).raw(), i);
            } catch (InvalidPathException e) {
                // The header of an expression, in a statement of the user's own, is no measurement's name.
            }
        }
        return definition.columns().readable().stream()
                .mapToInt(column -> {
                    int index = byName.getOrDefault(column.schema().name(), ABSENT);
                    if (index != ABSENT) {
                        requireType(definition, column, present.get(index));
                    }
                    return index;
                })
                .toArray();
    }

    /**
     * The position of the column that names each row's device.
     *
     * @throws MappingException if the column holds no texts
     */
    static int device(ResultSet result) {
        int index = result.find(DEVICE);
        if (index >= 0 && !isText(result.columns().get(index).type())) {
            throw new MappingException("column " + DEVICE + " of the result is "
                    + result.columns().get(index).type() + " and names no device; ask with ALIGN BY DEVICE");
        }
        return index;
    }

    private static void requireType(
            EntityDefinition<?> definition, MeasurementColumn<?, ?> column, ResultColumn actual) {
        MeasurementSchema schema = column.schema();
        boolean fits = actual.type() == schema.type() || (isText(actual.type()) && isText(schema.type()));
        if (!fits) {
            throw new MappingException("measurement " + schema.name() + " is " + actual.type()
                    + " on the server but " + schema.type() + " in "
                    + definition.type().getSimpleName() + "."
                    + column.component() + "; change the component's type, or the series");
        }
    }

    private static boolean isText(DataType type) {
        return type == DataType.TEXT || type == DataType.STRING;
    }
}
