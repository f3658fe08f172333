package io.dendro.processor.check.type;

import io.dendro.processor.check.Rule;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import io.dendro.processor.read.EntityType.Form;

/** Only records and classes are entities: they have values, and instances can be made. */
final class EntityIsClass implements Rule {

    @Override
    public void check(EntityDeclaration entity, Diagnostics diagnostics) {
        Form form = entity.type().form();
        if (!form.hasComponents()) {
            diagnostics.report(
                    TypeProblem.NEITHER_RECORD_NOR_CLASS,
                    entity.timeseries().location(),
                    entity.type().text(),
                    form.text(),
                    entity.type().name().simpleName());
        }
    }
}
