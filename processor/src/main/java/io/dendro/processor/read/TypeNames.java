package io.dendro.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Types as generated code writes them: with the {@code @Nullable} of type arguments and of the elements of arrays, which are
 * a part of a type. That of the type as a whole belongs to its component.
 */
final class TypeNames {
    private TypeNames() {}

    static TypeName of(TypeMirror type) {
        TypeName plain = TypeName.get(type);
        if (type instanceof DeclaredType declared
                && plain instanceof ParameterizedTypeName generic
                && !isInGeneric(declared)) {
            return ParameterizedTypeName.get(generic.rawType(), inside(declared.getTypeArguments()));
        }
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(inside(array.getComponentType()));
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(inside(wildcard.getExtendsBound()));
        }
        return plain;
    }

    private static boolean isInGeneric(DeclaredType type) {
        return type.getEnclosingType() instanceof DeclaredType around
                && !around.getTypeArguments().isEmpty();
    }

    private static TypeName[] inside(List<? extends TypeMirror> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> inside(types.get(i)))
                .toArray(TypeName[]::new);
    }

    private static TypeName inside(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(NullnessReader::isNullable)
                .map(AnnotationSpec::get)
                .findFirst()
                .map(annotation -> of(type).annotated(List.of(annotation)))
                .orElseGet(() -> of(type));
    }
}
