package io.dendro.processor.check.value;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Location;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.Role;
import io.dendro.processor.read.convert.ConverterDeclaration;

/** A converter translates between the component's type and one that the server has. */
final class ConvertersFit implements Rule {

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
        String converted = component.type().content().boxedText();
        switch (converter.match()) {
            case RAW -> diagnostics.report(ValueProblem.CONVERTER_RAW, location, converter.text(), converted);
            case DIFFERS ->
                diagnostics.report(
                        ValueProblem.CONVERTER_MISFIT,
                        location,
                        component.name(),
                        component.type().text(),
                        converter.text(),
                        converter.javaText(),
                        converted);
            case FITS -> checkStored(converter, location, diagnostics);
            case UNRESOLVED -> {
                // The compiler says what is not there.
            }
        }
    }

    private static void checkStored(ConverterDeclaration converter, Location location, Diagnostics diagnostics) {
        if (converter.stored().isEmpty()) {
            diagnostics.report(ValueProblem.CONVERTER_STORED_TYPE, location, converter.text(), converter.storedText());
        }
    }
}
