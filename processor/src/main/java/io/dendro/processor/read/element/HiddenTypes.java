package io.dendro.processor.read.element;

import io.dendro.processor.type.Access;
import io.dendro.processor.type.HiddenType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds types that a mapper cannot name where others are made of them: {@code List<Reading.Hidden[]>}. */
public final class HiddenTypes {
    private final Element from;

    /** Looks from a package, in which the mapper is. */
    public HiddenTypes(PackageElement from) {
        this.from = from;
    }

    /** The first hidden type that a type names. */
    public Optional<HiddenType> in(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            Access access = Accesses.of(declared.asElement());
            return access == Access.PRIVATE || (access == Access.PACKAGE && !isBeside(declared.asElement()))
                    ? Optional.of(new HiddenType(TypeText.of(declared), access))
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

    private boolean isBeside(Element type) {
        return Surroundings.of(type).anyMatch(from::equals);
    }

    private Optional<HiddenType> first(Stream<? extends TypeMirror> types) {
        return types.flatMap(type -> in(type).stream()).findFirst();
    }
}
