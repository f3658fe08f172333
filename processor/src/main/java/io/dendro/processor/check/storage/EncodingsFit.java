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
import io.dendro.processor.read.Role;
import java.util.Optional;

/** An encoding can hold the type of its series without changing values. The table is {@link DataType#verdict}. */
final class EncodingsFit implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.components(Role.MEASUREMENT)
                .forEach(component -> component.measurement().ifPresent(measurement -> component
                        .dataType()
                        .ifPresent(type -> check(component, type, measurement.encoding(), diagnostics))));
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
