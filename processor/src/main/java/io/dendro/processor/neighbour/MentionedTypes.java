package io.dendro.processor.neighbour;

import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementScanner14;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Visits the types in the declarations of a class: its supertypes, and those of fields, parameters and results. */
final class MentionedTypes extends ElementScanner14<@Nullable Void, Consumer<TypeElement>> {

    @Override
    public @Nullable Void visitType(TypeElement type, Consumer<TypeElement> found) {
        mention(type.getSuperclass(), found);
        type.getInterfaces().forEach(each -> mention(each, found));
        return super.visitType(type, found);
    }

    @Override
    public @Nullable Void visitVariable(VariableElement variable, Consumer<TypeElement> found) {
        mention(variable.asType(), found);
        return super.visitVariable(variable, found);
    }

    @Override
    public @Nullable Void visitExecutable(ExecutableElement method, Consumer<TypeElement> found) {
        mention(method.getReturnType(), found);
        return super.visitExecutable(method, found);
    }

    private static void mention(TypeMirror type, Consumer<TypeElement> found) {
        type.accept(new Parts(), found);
    }

    /** The classes that a type is made of. */
    private static final class Parts extends SimpleTypeVisitor14<@Nullable Void, Consumer<TypeElement>> {
        @Override
        public @Nullable Void visitDeclared(DeclaredType type, Consumer<TypeElement> found) {
            if (type.asElement() instanceof TypeElement element) {
                found.accept(element);
            }
            type.getTypeArguments().forEach(argument -> argument.accept(this, found));
            return null;
        }

        @Override
        public @Nullable Void visitArray(ArrayType type, Consumer<TypeElement> found) {
            return type.getComponentType().accept(this, found);
        }

        @Override
        public @Nullable Void visitWildcard(WildcardType type, Consumer<TypeElement> found) {
            if (type.getExtendsBound() != null) {
                type.getExtendsBound().accept(this, found);
            }
            return null;
        }
    }
}
