package io.dendro.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.processor.model.ConverterModel;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.util.List;

/**
 * The class of a column and how one is made.
 *
 * @param arguments the type arguments after the entity
 */
record ColumnShape(ClassName column, List<TypeName> arguments, String factory) {
    private static final ClassName INTEGER = ClassName.get(Integer.class);
    private static final ClassName LONG = ClassName.get(Long.class);

    /** The type of a constant that holds the column. */
    TypeName of(TypeName entity) {
        TypeName[] all = new TypeName[arguments.size() + 1];
        all[0] = entity;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return ParameterizedTypeName.get(column, all);
    }

    static ColumnShape time() {
        return plain(RuntimeTypes.TIME_COLUMN);
    }

    static ColumnShape node(JavaType type) {
        if (type instanceof JavaType.Enumeration enumeration) {
            return new ColumnShape(RuntimeTypes.PATH_COLUMN, List.of(enumeration.name()), "enumerated");
        }
        if (type.is(Scalar.STRING)) {
            return new ColumnShape(RuntimeTypes.PATH_COLUMN, List.of(ClassName.get(String.class)), "text");
        }
        return type.is(Scalar.LONG)
                ? new ColumnShape(RuntimeTypes.PATH_COLUMN, List.of(LONG), "ofLong")
                : new ColumnShape(RuntimeTypes.PATH_COLUMN, List.of(INTEGER), "ofInt");
    }

    static ColumnShape measurement(JavaType type) {
        if (type instanceof JavaType.Plain plain) {
            return measurement(plain.scalar());
        }
        if (type instanceof JavaType.Enumeration enumeration) {
            return new ColumnShape(RuntimeTypes.ENUM_COLUMN, List.of(enumeration.name()), "of");
        }
        throw new IllegalArgumentException(type.text() + " has no column");
    }

    /** The column of converted values, around that of the stored ones. */
    static ColumnShape converted(TypeName entity, ConverterModel converter) {
        if (converter.stored() == Scalar.BINARY) {
            return new ColumnShape(RuntimeTypes.CONVERTED_BINARY_COLUMN, List.of(converter.javaType()), "of");
        }
        TypeName stored = measurement(converter.stored()).of(entity);
        return new ColumnShape(RuntimeTypes.CONVERTED_COLUMN, List.of(converter.javaType(), stored), "of");
    }

    private static ColumnShape measurement(Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN, BOXED_BOOLEAN -> plain(RuntimeTypes.BOOLEAN_COLUMN);
            case BYTE, BOXED_BYTE, SHORT, BOXED_SHORT, INT, BOXED_INT, OPTIONAL_INT -> number(INTEGER, "ofInt");
            case LONG, BOXED_LONG, OPTIONAL_LONG -> number(LONG, "ofLong");
            case FLOAT, BOXED_FLOAT -> number(ClassName.get(Float.class), "ofFloat");
            case DOUBLE, BOXED_DOUBLE, OPTIONAL_DOUBLE -> number(ClassName.get(Double.class), "ofDouble");
            case STRING -> plain(RuntimeTypes.TEXT_COLUMN);
            case BINARY -> plain(RuntimeTypes.BINARY_COLUMN);
            case DATE -> plain(RuntimeTypes.DATE_COLUMN);
            case INSTANT -> plain(RuntimeTypes.INSTANT_COLUMN);
        };
    }

    private static ColumnShape plain(ClassName column) {
        return new ColumnShape(column, List.of(), "of");
    }

    private static ColumnShape number(ClassName value, String factory) {
        return new ColumnShape(RuntimeTypes.NUMBER_COLUMN, List.of(value), factory);
    }
}
