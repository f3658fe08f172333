package io.dendro.processor.read.shape;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;
import javax.lang.model.util.Types;

/** Types and members as the mapper of one entity sees them, from the package of the entity. */
public record Viewpoint(Types types, Elements elements, PackageElement from) {

    /** Looks from the package of an entity. */
    public static Viewpoint of(TypeElement entity, Types types, Elements elements) {
        return new Viewpoint(types, elements, elements.getPackageOf(entity));
    }

    /** Whether code in the package can name a member. */
    boolean sees(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || (!modifiers.contains(Modifier.PRIVATE) && isBeside(member));
    }

    /** Whether a constructor is one that the compiler gives to a class without any. */
    boolean isImplied(ExecutableElement constructor) {
        return elements.getOrigin(constructor) == Origin.MANDATED;
    }

    /** Whether an element is in the package. */
    boolean isBeside(Element element) {
        return elements.getPackageOf(element).equals(from);
    }

    /** Whether a value of one type can stand where another is wanted. */
    boolean fits(TypeMirror value, TypeMirror wanted) {
        return value.getKind() != TypeKind.VOID && types.isAssignable(value, wanted);
    }

    /** Whether what a getter returns is the value of a property: a narrower number would be only a part of it. */
    boolean gives(TypeMirror returned, TypeMirror property) {
        return fits(returned, property) && !Primitives.differ(returned, property);
    }

    /** Whether a parameter takes each value of a property whole: one that may be null is not for a primitive. */
    boolean takes(TypeMirror parameter, TypeMirror property) {
        boolean wouldUnbox =
                parameter.getKind().isPrimitive() && !property.getKind().isPrimitive();
        return !wouldUnbox && fits(property, parameter) && !Primitives.isRounded(property, parameter);
    }

    /** Like {@link #fits}, whatever the type arguments are. */
    boolean fitsErased(TypeMirror value, TypeMirror wanted) {
        return value.getKind() != TypeKind.VOID && types.isAssignable(types.erasure(value), types.erasure(wanted));
    }

    /** Whether two types are one, whatever the type arguments are. */
    boolean isSameErased(TypeMirror one, TypeMirror other) {
        return types.isSameType(types.erasure(one), types.erasure(other));
    }
}
