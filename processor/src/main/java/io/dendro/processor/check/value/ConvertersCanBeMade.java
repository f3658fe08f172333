package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.convert.ConverterDeclaration;
import io.dendro.processor.read.convert.ConverterDeclaration.Constructor;
import io.dendro.processor.read.convert.ConverterDeclaration.Making;

/** The mapper can make the converter, without knowing anything but the component. */
final class ConvertersCanBeMade implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT).forEach(component -> component
                .value()
                .convert()
                .ifPresent(view -> check(
                        component, view.converter().value(), view.converter().location(), diagnostics)));
    }

    private static void check(
            ComponentDeclaration component,
            ConverterDeclaration converter,
            Location location,
            Diagnostics diagnostics) {
        Making making = converter.making();
        switch (making.form()) {
            case UNREACHABLE -> diagnostics.report(ValueProblem.CONVERTER_UNREACHABLE, location, converter.text());
            case ABSTRACT -> diagnostics.report(ValueProblem.CONVERTER_ABSTRACT, location, converter.text());
            case INNER -> diagnostics.report(ValueProblem.CONVERTER_INNER, location, converter.text());
            case ENUM -> checkConstants(converter, location, diagnostics);
            case CLASS, GENERIC_CLASS -> checkConstructors(component, converter, location, diagnostics);
        }
    }

    private static void checkConstants(ConverterDeclaration converter, Location location, Diagnostics diagnostics) {
        int constants = converter.making().constants().size();
        if (constants != 1) {
            diagnostics.report(ValueProblem.CONVERTER_CONSTANTS, location, converter.text(), constants);
        }
    }

    private static void checkConstructors(
            ComponentDeclaration component,
            ConverterDeclaration converter,
            Location location,
            Diagnostics diagnostics) {
        Making making = converter.making();
        if (making.constructors().isEmpty()) {
            diagnostics.report(ValueProblem.CONVERTER_WITHOUT_CONSTRUCTOR, location, converter.text());
        } else if (!making.constructors().contains(Constructor.NOTHING)
                && component.type().content().hasArguments()) {
            diagnostics.report(
                    ValueProblem.CONVERTER_OF_CLASS,
                    location,
                    converter.text(),
                    component.type().content().text());
        }
    }
}
