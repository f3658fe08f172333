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
import java.util.Arrays;
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
        List<ResultColumn> present = result.columns();
        int[] found = isAsAsked(present, definition) ? inOrder(definition) : byName(present, definition);
        List<? extends MeasurementColumn<?, ?>> columns = definition.columns().readable();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != ABSENT) {
                requireType(definition, columns.get(i), present.get(found[i]));
            }
        }
        return found;
    }

    /** Whether the columns are those that a query for whole entities asks for, after that of the device. */
    private static boolean isAsAsked(List<ResultColumn> present, EntityDefinition<?> definition) {
        List<String> headers = definition.columns().headers();
        if (present.size() != headers.size() + 1) {
            return false;
        }
        for (int i = 0; i < headers.size(); i++) {
            if (!present.get(i + 1).name().equals(headers.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int[] inOrder(EntityDefinition<?> definition) {
        int[] positions = new int[definition.columns().headers().size()];
        Arrays.setAll(positions, i -> i + 1);
        return positions;
    }

    private static int[] byName(List<ResultColumn> present, EntityDefinition<?> definition) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = present.size() - 1; i > 0; i--) {
            try {
                byName.put(NodeName.parse(present.get(i).name()).raw(), i);
            } catch (InvalidPathException e) {
                // The header of an expression, in a statement of the user's own, is no measurement's name.
            }
        }
        return definition.columns().readable().stream()
                .mapToInt(column -> byName.getOrDefault(column.schema().name(), ABSENT))
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
