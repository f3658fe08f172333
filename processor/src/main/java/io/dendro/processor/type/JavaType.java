package io.dendro.processor.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.model.DataType;
import java.util.List;
import java.util.Optional;

/** The type of a record component. */
public sealed interface JavaType {

    /** The type as a user writes it, for messages. */
    String text();

    /** The type as an argument of another in generated code: the box of a primitive. */
    TypeName argument();

    /** The same for the type {@link #argument}. */
    default String boxedText() {
        return this instanceof Plain plain ? plain.scalar().boxedText() : text();
    }

    /** Whether it is a type with arguments, such as {@code List<Sample>}. */
    default boolean hasArguments() {
        return argument() instanceof ParameterizedTypeName;
    }

    /** The types that a series of such values can have, the default first; none when the Java type cannot be stored. */
    List<DataType> dataTypes();

    /** Whether a value can be a node of a path. */
    boolean canBeNode();

    /** The type in it that the mapper cannot name; empty where there is none. */
    default Optional<HiddenType> hidden() {
        return Optional.empty();
    }

    /** Whether the mapper, a class in the same package, can name it. */
    default boolean isReachable() {
        return hidden().isEmpty();
    }

    /** What an {@code Optional} holds; any other type itself. */
    default JavaType content() {
        return this;
    }

    /** Whether it always has a value. */
    default boolean isPrimitive() {
        return this instanceof Plain plain && plain.scalar().form() == Scalar.Form.PRIMITIVE;
    }

    /** Whether a missing value is an empty optional. */
    default boolean isOptional() {
        return this instanceof Maybe
                || (this instanceof Plain plain && plain.scalar().form() == Scalar.Form.OPTIONAL);
    }

    default boolean is(Scalar scalar) {
        return this instanceof Plain plain && plain.scalar() == scalar;
    }

    /** A type with a fixed counterpart on the server. */
    record Plain(Scalar scalar) implements JavaType {
        @Override
        public String text() {
            return scalar.text();
        }

        @Override
        public TypeName argument() {
            return scalar.argument();
        }

        @Override
        public List<DataType> dataTypes() {
            return scalar == Scalar.STRING ? List.of(DataType.STRING, DataType.TEXT) : List.of(scalar.dataType());
        }

        @Override
        public boolean canBeNode() {
            return scalar.canBeNode();
        }
    }

    /** An enum: stored by the names of its constants. */
    record Enumeration(ClassName name, Optional<HiddenType> hidden, List<String> constants) implements JavaType {
        @Override
        public String text() {
            return String.join(".", name.simpleNames());
        }

        @Override
        public TypeName argument() {
            return name;
        }

        @Override
        public List<DataType> dataTypes() {
            return List.of(DataType.STRING, DataType.TEXT);
        }

        @Override
        public boolean canBeNode() {
            return true;
        }
    }

    /** An {@code Optional}: a value, or none. */
    record Maybe(JavaType content) implements JavaType {
        @Override
        public String text() {
            return "Optional<" + content.text() + ">";
        }

        @Override
        public Optional<HiddenType> hidden() {
            return content.hidden();
        }

        @Override
        public TypeName argument() {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), content.argument());
        }

        @Override
        public List<DataType> dataTypes() {
            return content.dataTypes();
        }

        @Override
        public boolean canBeNode() {
            return false;
        }
    }

    /**
     * Anything that cannot be stored as it is.
     *
     * @param erasure the qualified name without type arguments, to say what to write instead
     */
    record Unsupported(String text, TypeName name, Kind kind, String erasure, Optional<HiddenType> hidden)
            implements JavaType {

        /** What sort of type it is. */
        public enum Kind {
            CHAR,
            ARRAY,
            TYPE_VARIABLE,
            RECORD,
            /** An optional of an optional, or of no type in particular. */
            OPTIONAL,
            OTHER
        }

        @Override
        public TypeName argument() {
            return name.box();
        }

        @Override
        public List<DataType> dataTypes() {
            return List.of();
        }

        @Override
        public boolean canBeNode() {
            return false;
        }
    }

    /** A name that no class has, or not yet. */
    record Unresolved(String text) implements JavaType {
        @Override
        public TypeName argument() {
            return ClassName.get(Object.class);
        }

        @Override
        public List<DataType> dataTypes() {
            return List.of();
        }

        @Override
        public boolean canBeNode() {
            return false;
        }
    }
}
