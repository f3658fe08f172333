package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityType.Form;

/** Only records are entities: their components are known, and so is the constructor that takes them. */
final class EntityIsRecord implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Form form = entity.type().form();
        if (form != Form.RECORD) {
            String name = entity.type().text();
            diagnostics.report(
                    TypeProblem.NOT_A_RECORD,
                    entity.timeseries().location(),
                    name,
                    form.text(),
                    entity.type().name().simpleName());
        }
    }
}
