package io.dendro.processor.read.element;

import io.dendro.processor.type.Access;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds private types where others are made of them: {@code List<Reading.Hidden[]>}. */
public final class HiddenTypes {
    private HiddenTypes() {}

    /** The first private type that a type names, as a user writes it. */
    public static Optional<String> in(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return Accesses.of(declared.asElement()) == Access.PRIVATE
                    ? Optional.of(TypeText.of(declared))
                    : first(declared.getTypeArguments().stream());
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return first(Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound()));
        }
        return Optional.empty();
    }

    private static Optional<String> first(Stream<? extends TypeMirror> types) {
        return types.flatMap(type -> in(type).stream()).findFirst();
    }
}
