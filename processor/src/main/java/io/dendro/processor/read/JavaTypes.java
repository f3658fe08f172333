package io.dendro.processor.read;

import com.palantir.javapoet.ClassName;
import io.dendro.processor.read.element.HiddenTypes;
import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.read.shape.Viewpoint;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.JavaType.Unsupported.Kind;
import io.dendro.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Classifies the compiler's types. Annotations on types play no part here; see {@link NullnessReader}. */
final class JavaTypes {
    private static final String OPTIONAL = "java.util.Optional";

    private final HiddenTypes hidden;

    /** Looks from where the mapper is. */
    JavaTypes(Viewpoint view) {
        this.hidden = new HiddenTypes(view.from());
    }

    JavaType of(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> new JavaType.Unresolved(TypeText.of(type));
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> array((ArrayType) type);
            case CHAR -> unsupported(type, Kind.CHAR);
            case TYPEVAR -> unsupported(type, Kind.TYPE_VARIABLE);
            default -> scalar(TypeText.of(type)).orElseGet(() -> unsupported(type, Kind.OTHER));
        };
    }

    private JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return new JavaType.Enumeration(ClassName.get(element), hidden.in(type), constants(element));
        }
        if (element.getQualifiedName().contentEquals(OPTIONAL)) {
            return optional(type);
        }
        Kind otherwise = element.getKind() == ElementKind.RECORD ? Kind.RECORD : Kind.OTHER;
        return scalar(element.getQualifiedName().toString()).orElseGet(() -> unsupported(type, otherwise));
    }

    /** What an {@code Optional} holds; any other type itself. */
    TypeMirror content(TypeMirror type) {
        return type instanceof DeclaredType declared && of(type) instanceof JavaType.Maybe
                ? declared.getTypeArguments().get(0)
                : type;
    }

    private JavaType optional(DeclaredType type) {
        return type.getTypeArguments().stream()
                .map(this::of)
                .filter(content -> !content.isOptional())
                .findFirst()
                .<JavaType>map(JavaType.Maybe::new)
                .orElseGet(() -> unsupported(type, Kind.OPTIONAL));
    }

    private static List<String> constants(TypeElement enumeration) {
        return enumeration.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
    }

    private JavaType array(ArrayType type) {
        return type.getComponentType().getKind() == TypeKind.BYTE
                ? new JavaType.Plain(Scalar.BINARY)
                : unsupported(type, Kind.ARRAY);
    }

    private static Optional<JavaType> scalar(String javaName) {
        return Scalar.of(javaName).map(JavaType.Plain::new);
    }

    private JavaType unsupported(TypeMirror type, Kind kind) {
        String qualifiedName = type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : TypeText.of(type);
        return new JavaType.Unsupported(TypeText.of(type), TypeNames.of(type), kind, qualifiedName, hidden.in(type));
    }
}
