package io.dendro.processor.read.convert;

import com.palantir.javapoet.ClassName;
import io.dendro.annotation.Converter;
import io.dendro.processor.read.convert.ConverterDeclaration.Match;
import io.dendro.processor.read.element.TypeText;
import io.dendro.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the class that a {@code @Convert} names, for the component that carries it. */
public final class ConverterReader {
    private final Types types;

    public ConverterReader(Types types) {
        this.types = types;
    }

    /**
     * The converter for a component.
     *
     * @param converter the class that the annotation names
     * @param component the type of the component's values, without {@code Optional}
     * @param place the component, from whose package the converter is made
     */
    public ConverterDeclaration read(TypeElement converter, TypeMirror component, Element place) {
        List<? extends TypeMirror> translated = translation(converter.asType())
                .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        if (translated.isEmpty()) {
            return new ConverterDeclaration(
                    ClassName.get(converter),
                    Makings.of(converter, place),
                    hasUnresolvedSupertype(converter.asType()) ? Match.UNRESOLVED : Match.RAW,
                    "",
                    "",
                    Optional.empty());
        }
        TypeMatch unification = new TypeMatch(types);
        Match match = unification.bind(translated.get(0), boxed(component)) ? Match.FITS : Match.DIFFERS;
        TypeMirror java = match == Match.FITS ? unification.resolve(translated.get(0)) : translated.get(0);
        TypeMirror stored = unification.resolve(translated.get(1));
        boolean isUnresolved = java.getKind() == TypeKind.ERROR || stored.getKind() == TypeKind.ERROR;
        return new ConverterDeclaration(
                ClassName.get(converter),
                Makings.of(converter, place),
                isUnresolved ? Match.UNRESOLVED : match,
                TypeText.of(java),
                TypeText.of(stored),
                scalar(stored).filter(Scalar::isStored));
    }

    /** {@code Converter<J, S>} as a class implements it, itself or through what it extends. */
    private Optional<DeclaredType> translation(TypeMirror type) {
        return type instanceof DeclaredType declared && isConverter(declared)
                ? Optional.of(declared)
                : types.directSupertypes(type).stream()
                        .flatMap(above -> translation(above).stream())
                        .findFirst();
    }

    private static boolean isConverter(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().contentEquals(Converter.class.getName());
    }

    private boolean hasUnresolvedSupertype(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || types.directSupertypes(type).stream().anyMatch(this::hasUnresolvedSupertype);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    private static Optional<Scalar> scalar(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return Scalar.of(
                    ((TypeElement) declared.asElement()).getQualifiedName().toString());
        }
        return type instanceof ArrayType ? Scalar.of(TypeText.of(type)) : Optional.empty();
    }
}
