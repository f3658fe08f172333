package io.dendro.processor;

import io.dendro.processor.check.Rule;
import io.dendro.processor.check.name.NameRules;
import io.dendro.processor.check.node.NodeRules;
import io.dendro.processor.check.path.PathRules;
import io.dendro.processor.check.storage.StorageRules;
import io.dendro.processor.check.time.TimeRules;
import io.dendro.processor.check.type.TypeRules;
import io.dendro.processor.check.value.ValueRules;
import io.dendro.processor.diagnostic.Diagnostics;
import io.dendro.processor.read.EntityDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that entities are held to, in the order in which their messages are shown.
 *
 * @param ofDeclarations what any annotated type must keep
 * @param ofComponents what must hold where the type has components
 */
record EntityRules(List<Rule> ofDeclarations, List<Rule> ofComponents) {

    /** All there are. */
    static EntityRules all() {
        return new EntityRules(
                concatenated(Stream.of(TypeRules.ofDeclarations(), PathRules.all())),
                concatenated(Stream.of(
                        TypeRules.all(),
                        NodeRules.all(),
                        TimeRules.all(),
                        ValueRules.all(),
                        StorageRules.all(),
                        NameRules.all())));
    }

    void check(EntityDeclaration entity, Diagnostics diagnostics) {
        ofDeclarations.forEach(rule -> rule.check(entity, diagnostics));
        if (entity.type().form().hasComponents() && entity.supertypesAreKnown()) {
            ofComponents.forEach(rule -> rule.check(entity, diagnostics));
        }
    }

    private static List<Rule> concatenated(Stream<List<Rule>> topics) {
        return topics.flatMap(List::stream).toList();
    }
}
