package io.dendro.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.dendro.processor.type.Scalar;
import java.util.Set;

/** Where the converter of a measurement comes from. */
public sealed interface ConverterModel {

    /** What it takes and gives in Java. */
    TypeName javaType();

    /** What it stores. */
    Scalar stored();

    /** One that cannot be made, in a mapper that only compiles. */
    record Unreadable(TypeName javaType, Scalar stored) implements ConverterModel {}

    /** An object of a class. */
    record Made(ClassName type, TypeName javaType, Scalar stored, Set<Trait> traits) implements ConverterModel {
        public Made {
            traits = Set.copyOf(traits);
            if (traits.contains(Trait.TAKES_CLASS) && javaType instanceof ParameterizedTypeName) {
                throw new IllegalArgumentException("no class stands for " + javaType);
            }
        }

        /** What the call of its constructor depends on. */
        public enum Trait {
            GENERIC,
            TAKES_CLASS
        }
    }

    /** The one constant of an enum. */
    record Constant(ClassName type, TypeName javaType, Scalar stored, String name) implements ConverterModel {}

    /** The positions of an enum's constants. */
    record Ordinals(ClassName javaType) implements ConverterModel {
        @Override
        public Scalar stored() {
            return Scalar.BOXED_INT;
        }
    }

    /**
     * What a method of an enum gives.
     *
     * @param returned what the method returns
     */
    record Codes(ClassName javaType, String method, Scalar returned) implements ConverterModel {
        @Override
        public Scalar stored() {
            return returned.widened();
        }
    }
}
