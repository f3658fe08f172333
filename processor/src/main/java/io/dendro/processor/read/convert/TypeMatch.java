package io.dendro.processor.read.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Lays a type with variables over one without, and so finds what the variables stand for: {@code List<T>} over {@code
 * List<Sample>} gives {@code Sample} for {@code T}. Annotations on types play no part.
 */
final class TypeMatch {
    private final Types types;
    private final Map<Element, TypeMirror> bound = new HashMap<>();

    TypeMatch(Types types) {
        this.types = types;
    }

    /** Whether the pattern can be made the type; variables are bound as far as that got. */
    boolean bind(TypeMirror pattern, TypeMirror type) {
        if (pattern instanceof TypeVariable variable) {
            if (type.getKind() == TypeKind.WILDCARD) {
                return false;
            }
            TypeMirror earlier = bound.putIfAbsent(variable.asElement(), type);
            return (earlier == null || types.isSameType(earlier, type)) && isWithinBounds(variable, type);
        }
        if (pattern instanceof DeclaredType first && type instanceof DeclaredType second) {
            return first.asElement().equals(second.asElement())
                    && bindAll(first.getTypeArguments(), second.getTypeArguments());
        }
        if (pattern instanceof ArrayType first && type instanceof ArrayType second) {
            return bind(first.getComponentType(), second.getComponentType());
        }
        if (pattern instanceof WildcardType first && type instanceof WildcardType second) {
            return bindBounds(first.getExtendsBound(), second.getExtendsBound())
                    && bindBounds(first.getSuperBound(), second.getSuperBound());
        }
        return pattern.getKind() == type.getKind()
                && (pattern.getKind().isPrimitive() || types.isSameType(pattern, type));
    }

    private boolean bindBounds(@Nullable TypeMirror pattern, @Nullable TypeMirror bound) {
        if (pattern == null || bound == null) {
            return pattern == null && bound == null;
        }
        return bind(pattern, bound);
    }

    private boolean bindAll(List<? extends TypeMirror> patterns, List<? extends TypeMirror> arguments) {
        if (patterns.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (!bind(patterns.get(i), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Bounds are compared without their arguments, which may mention variables not bound yet. */
    private boolean isWithinBounds(TypeVariable variable, TypeMirror type) {
        return types.isSubtype(types.erasure(type), types.erasure(variable.getUpperBound()));
    }

    /** The type with what its variables stand for; those that stand for nothing stay. */
    TypeMirror resolve(TypeMirror pattern) {
        if (pattern instanceof TypeVariable variable) {
            return bound.getOrDefault(variable.asElement(), pattern);
        }
        if (pattern instanceof ArrayType array) {
            return types.getArrayType(resolve(array.getComponentType()));
        }
        if (pattern instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            return types.getDeclaredType(
                    (TypeElement) declared.asElement(),
                    declared.getTypeArguments().stream().map(this::resolve).toArray(TypeMirror[]::new));
        }
        return pattern;
    }
}
