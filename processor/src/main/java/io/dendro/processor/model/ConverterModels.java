package io.dendro.processor.model;

import io.dendro.processor.model.ConverterModel.Made.Trait;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EnumeratedView;
import io.dendro.processor.read.convert.CodeMethod;
import io.dendro.processor.read.convert.ConverterDeclaration;
import io.dendro.processor.read.convert.ConverterDeclaration.Constructor;
import io.dendro.processor.read.convert.ConverterDeclaration.Form;
import io.dendro.processor.read.convert.ConverterDeclaration.Match;
import io.dendro.processor.type.JavaType;
import io.dendro.processor.type.Scalar;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Builds the models of converters. */
final class ConverterModels {
    private ConverterModels() {}

    /** The converter of a component; none where values are stored as they are. */
    static Optional<ConverterModel> of(ComponentDeclaration component) {
        JavaType type = component.type().content();
        return component
                .value()
                .convert()
                .map(view -> declared(view.converter().value(), type))
                .or(() -> component
                        .value()
                        .enumerated()
                        .filter(view -> !view.isByName())
                        .filter(view -> type instanceof JavaType.Enumeration)
                        .map(view -> enumerated(view, (JavaType.Enumeration) type)));
    }

    /** Stands in for the converter of a component that has errors; none where not even its types are known. */
    static Optional<ConverterModel> unreadable(ComponentDeclaration component) {
        boolean isConverted = !component.stored().equals(component.type().content());
        return isConverted
                        && component.stored() instanceof JavaType.Plain plain
                        && plain.scalar().isStored()
                ? Optional.of(
                        new ConverterModel.Unreadable(component.type().content().argument(), plain.scalar()))
                : Optional.empty();
    }

    private static ConverterModel declared(ConverterDeclaration converter, JavaType type) {
        Scalar stored = converter.stored().orElseThrow();
        return switch (converter.making().form()) {
            case CLASS, GENERIC_CLASS ->
                new ConverterModel.Made(converter.name(), type.argument(), stored, traits(converter));
            case ENUM ->
                new ConverterModel.Constant(
                        converter.name(),
                        type.argument(),
                        stored,
                        converter.making().constants().get(0));
            case ABSTRACT, INNER, UNREACHABLE ->
                throw new IllegalArgumentException(converter.text() + " cannot be made");
        };
    }

    private static Set<Trait> traits(ConverterDeclaration converter) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (converter.match() != Match.FITS || converter.making().constructors().isEmpty()) {
            throw new IllegalArgumentException(converter.text() + " cannot be used");
        }
        if (converter.making().form() == Form.GENERIC_CLASS) {
            traits.add(Trait.GENERIC);
        }
        if (!converter.making().constructors().contains(Constructor.NOTHING)) {
            traits.add(Trait.TAKES_CLASS);
        }
        return traits;
    }

    private static ConverterModel enumerated(EnumeratedView view, JavaType.Enumeration type) {
        if (!view.code().isWritten()) {
            return new ConverterModel.Ordinals(type.name());
        }
        CodeMethod method = view.method().filter(CodeMethod::fits).orElseThrow();
        return new ConverterModel.Codes(
                type.name(), method.name(), method.returns().orElseThrow());
    }
}
