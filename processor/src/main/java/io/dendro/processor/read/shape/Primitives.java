package io.dendro.processor.read.shape;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Java's silent widening does to numbers. */
final class Primitives {
    private static final Map<String, TypeKind> BOXES = Map.of(
            "java.lang.Boolean", TypeKind.BOOLEAN,
            "java.lang.Byte", TypeKind.BYTE,
            "java.lang.Character", TypeKind.CHAR,
            "java.lang.Short", TypeKind.SHORT,
            "java.lang.Integer", TypeKind.INT,
            "java.lang.Long", TypeKind.LONG,
            "java.lang.Float", TypeKind.FLOAT,
            "java.lang.Double", TypeKind.DOUBLE);

    private static final Set<TypeKind> WHOLE = EnumSet.of(TypeKind.INT, TypeKind.LONG);

    private Primitives() {}

    /** Whether two types, boxed or not, are different primitives. */
    static boolean differ(TypeMirror one, TypeMirror other) {
        return kind(one).isPresent() && kind(other).isPresent() && !kind(one).equals(kind(other));
    }

    /** Whether a value loses digits where it is widened: {@code long} to {@code double}, say. */
    static boolean isRounded(TypeMirror value, TypeMirror widened) {
        Optional<TypeKind> from = kind(value);
        Optional<TypeKind> to = kind(widened);
        boolean isToFloat = from.filter(WHOLE::contains).isPresent() && to.equals(Optional.of(TypeKind.FLOAT));
        return isToFloat || (from.equals(Optional.of(TypeKind.LONG)) && to.equals(Optional.of(TypeKind.DOUBLE)));
    }

    private static Optional<TypeKind> kind(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return Optional.ofNullable(BOXES.get(
                    ((TypeElement) declared.asElement()).getQualifiedName().toString()));
        }
        return Optional.of(type.getKind()).filter(TypeKind::isPrimitive);
    }
}
