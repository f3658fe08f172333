package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.PartDeclaration;
import io.dendro.processor.read.ShapeDeclaration;
import java.util.HashMap;
import java.util.Map;

/** A name is one component: no field has the name of one that is inherited. */
final class FieldsAreNotHidden implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        entity.shapes().forEach(shape -> check(shape, diagnostics));
    }

    private static void check(ShapeDeclaration shape, Diagnostics diagnostics) {
        Map<String, PartDeclaration> inherited = new HashMap<>();
        shape.parts().forEach(part -> {
            PartDeclaration hidden = inherited.putIfAbsent(part.property(), part);
            if (hidden != null) {
                diagnostics.report(
                        TypeProblem.HIDING_FIELD,
                        part.location(),
                        part.property(),
                        part.owner(),
                        hidden.owner(),
                        hidden.owner());
            }
        });
    }
}
