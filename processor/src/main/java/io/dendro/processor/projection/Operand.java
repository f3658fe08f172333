package io.dendro.processor.projection;

import io.dendro.model.DataType;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.JavaType.Plain;
import java.util.Optional;

/**
 * The values of a measurement, as queries see them.
 *
 * @param type the type of the column, a box
 * @param stored the type in the database
 */
record Operand(JavaType type, DataType stored, Form form) {

    /** Whether Java and the database see the same values. */
    enum Form {
        AS_STORED,
        CONVERTED
    }

    /** The values of a measurement; empty where its type is in error. */
    static Optional<Operand> of(ComponentDeclaration measurement) {
        JavaType content = measurement.type().content();
        return measurement
                .dataType()
                .map(stored -> isConverted(measurement)
                        ? new Operand(content, stored, Form.CONVERTED)
                        : new Operand(widened(content), stored, Form.AS_STORED));
    }

    /** The type of a column of such values: an integer for those that have fewer bits. */
    static JavaType widened(JavaType type) {
        return type instanceof Plain plain ? new Plain(plain.scalar().widened()) : type;
    }

    boolean isConverted() {
        return form == Form.CONVERTED;
    }

    private static boolean isConverted(ComponentDeclaration measurement) {
        boolean isEnumeration = measurement.type().content() instanceof JavaType.Enumeration;
        return measurement.value().convert().isPresent()
                || (isEnumeration && measurement.value().enumerated().stream().anyMatch(view -> !view.isByName()));
    }
}
