package io.dendro.processor.check.storage;

import io.dendro.model.DataType;
import io.dendro.model.Encoding;
import io.dendro.model.EncodingVerdict;
import io.dendro.model.EncodingVerdict.Outcome;
import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.diagnostic.Problem;
import io.dendro.processor.read.Attribute;
import io.dendro.processor.read.ComponentDeclaration;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.MeasurementView;
import io.dendro.processor.read.Role;
import io.dendro.processor.type.JavaType;
import java.util.Optional;

/** An encoding can hold the type of its series without changing values. The table is {@link DataType#verdict}. */
final class EncodingsFit implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .forEach(component -> component.measurement().ifPresent(measurement -> component
                        .dataType()
                        .filter(type -> !saysItsDecimals(type, measurement))
                        .filter(type ->
                                !isNarrow(component) || measurement.encoding().value() != Encoding.SPRINTZ)
                        .ifPresent(type -> check(component, type, measurement.encoding(), diagnostics))));
    }

    /** Who names a number of decimals knows that values are rounded. */
    private static boolean saysItsDecimals(DataType type, MeasurementView measurement) {
        return measurement.maxPointNumber().isWritten()
                && PointNumber.matters(type, measurement.encoding().value());
    }

    /** Short numbers and positions of constants are never so far apart that SPRINTZ mistakes them. */
    private static boolean isNarrow(ComponentDeclaration component) {
        JavaType content = component.type().content();
        boolean isPosition = content instanceof JavaType.Enumeration
                && component
                        .value()
                        .enumerated()
                        .filter(view -> !view.code().isWritten())
                        .isPresent();
        return isPosition
                || (content instanceof JavaType.Plain plain && plain.scalar().isNarrow());
    }

    private static void check(
            ComponentDeclaration component, DataType type, Attribute<Encoding> encoding, Diagnostics diagnostics) {
        EncodingVerdict verdict = type.verdict(encoding.value());
        problem(verdict.outcome())
                .ifPresent(problem ->
                        diagnostics.report(problem, encoding.location(), component.name(), verdict.reason()));
    }

    private static Optional<Problem> problem(Outcome outcome) {
        return switch (outcome) {
            case FITS -> Optional.empty();
            case LOSSY -> Optional.of(StorageProblem.ENCODING_LOSSY);
            case CORRUPTS -> Optional.of(StorageProblem.ENCODING_CORRUPTS);
            case UNSUPPORTED -> Optional.of(StorageProblem.ENCODING_UNSUPPORTED);
        };
    }
}
