package io.dendro.processor.type;

import com.palantir.javapoet.ClassName;
import io.dendro.model.DataType;
import java.util.List;

/** The type of a record component. */
public sealed interface JavaType {

    /** The type as a user writes it, for messages. */
    String text();

    /** The types that a series of such values can have, the default first; none when the Java type cannot be stored. */
    List<DataType> dataTypes();

    /** Whether a value can be a node of a path. */
    boolean canBeNode();

    /** Whether the mapper, a class in the same package, can name it. */
    default boolean isReachable() {
        return !(this instanceof Enumeration enumeration) || enumeration.access() != Access.PRIVATE;
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
        public List<DataType> dataTypes() {
            return scalar == Scalar.STRING ? List.of(DataType.STRING, DataType.TEXT) : List.of(scalar.dataType());
        }

        @Override
        public boolean canBeNode() {
            return scalar.canBeNode();
        }
    }

    /** An enum: stored by the names of its constants. */
    record Enumeration(ClassName name, Access access, List<String> constants) implements JavaType {
        @Override
        public String text() {
            return String.join(".", name.simpleNames());
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

    /**
     * Anything that cannot be stored as it is.
     *
     * @param erasure the qualified name without type arguments, to say what to write instead
     */
    record Unsupported(String text, Kind kind, String erasure) implements JavaType {

        /** What sort of type it is. */
        public enum Kind {
            CHAR,
            ARRAY,
            TYPE_VARIABLE,
            RECORD,
            OTHER
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
        public List<DataType> dataTypes() {
            return List.of();
        }

        @Override
        public boolean canBeNode() {
            return false;
        }
    }
}
