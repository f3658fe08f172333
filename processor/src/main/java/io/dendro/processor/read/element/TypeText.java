package io.dendro.processor.read.element;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Writes a type as a user does: no packages, no annotations. */
public final class TypeText {
    private TypeText() {}

    public static String of(TypeMirror type) {
        if (type instanceof PrimitiveType primitive) {
            return primitive.getKind().name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        return type instanceof DeclaredType declared ? declared(declared) : type.toString();
    }

    private static String wildcard(WildcardType type) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror lower = type.getSuperBound();
        if (upper != null) {
            return "? extends " + of(upper);
        }
        return lower == null ? "?" : "? super " + of(lower);
    }

    private static String declared(DeclaredType type) {
        String name = nested(type.asElement());
        return type.getTypeArguments().isEmpty()
                ? name
                : type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String nested(Element type) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer ? nested(outer) + "." + name : name;
    }
}
